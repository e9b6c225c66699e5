package io.argorithm.server.execution.worker;

import org.graalvm.polyglot.Engine;

/** An engine with all that a worker adds to GraalPy. */
public final class WorkerEngine {

  private WorkerEngine() {}

  /** Starts it. */
  public static Engine start() {
    // Tests run with assertions, workers do not, and GraalPy's speak against what we change.
    WorkerEngine.class.getClassLoader().setPackageAssertionStatus("com.oracle", false);
    Engine engine = GuestRuntime.newEngine();
    BuiltinsInstrument.watch(engine);
    return engine;
  }
}
