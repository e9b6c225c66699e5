package io.argorithm.server.execution.worker;

import java.io.InputStream;
import java.io.OutputStream;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.SandboxPolicy;

/** An engine with all that a worker adds to GraalPy. */
public final class WorkerEngine {

  private WorkerEngine() {}

  /** Starts it. */
  public static Engine start() {
    // Tests run with assertions, workers do not, and GraalPy's speak against what we change.
    WorkerEngine.class.getClassLoader().setPackageAssertionStatus("com.oracle", false);
    Engine engine =
        Engine.newBuilder("python")
            .sandbox(SandboxPolicy.CONSTRAINED)
            .in(InputStream.nullInputStream())
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    BuiltinsInstrument.watch(engine);
    return engine;
  }
}
