package io.argorithm.server.execution.sandbox;

import io.argorithm.server.RuntimeFolder;
import io.argorithm.server.execution.Client;
import io.argorithm.server.execution.EarlyStates;
import io.argorithm.server.execution.Program;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunRequest;
import io.argorithm.server.execution.States;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes one pool of real workers that all of them share, because workers cost seconds
 * to start. They only interpret: no test runs long enough for compiling to pay.
 */
final class SharedPool implements ParameterResolver {

  /** Programs that are meant to hit the time limit get this much. */
  static final Duration SHORT = Duration.ofSeconds(2);

  /** Places of programs that wait. */
  static final int QUEUE = 50;

  private static final Namespace NAMESPACE = Namespace.create(SharedPool.class);
  private static final Path STORAGE = Path.of("target", "sandbox-tests").toAbsolutePath();

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(WorkerPool.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(WorkerPool.class, _ -> start(1, 1), WorkerPool.class);
  }

  /** A pool of its own for tests that close it. */
  static WorkerPool start(int workers, int spares) {
    SandboxProperties properties =
        new SandboxProperties(
            workers, 0, spares, 1, 1000, false, 30, 30, 256, 64, 2000, 1, 256, 1024, 64, QUEUE,
            QUEUE, 120, 64);
    return start(properties, SandboxMonitor.NONE);
  }

  /** A pool of its own with these properties. */
  static WorkerPool start(SandboxProperties properties, SandboxMonitor monitor) {
    try {
      Files.createDirectories(STORAGE);
      return WorkerPool.start(properties, STORAGE, RuntimeFolder.SHARED, monitor);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** A program whose function {@code run} has this body, after an import of the toolkit. */
  static Program program(String body) {
    return new Program(
        "program.py",
        "import ARgorithmToolkit\ndef run(**given):\n  states = ARgorithmToolkit.StateSet()\n"
            + body.indent(2)
            + "  return states\n",
        "run");
  }

  /** Runs a program with the pool's limits. */
  static RunOutcome run(WorkerPool pool, Program program, String parameters) {
    return run(pool, program, parameters, pool.limits());
  }

  /** Runs a program with less. */
  static RunOutcome run(WorkerPool pool, Program program, String parameters, RunLimits limits) {
    return run(pool, program, parameters, limits, EarlyStates.UNWANTED);
  }

  /** Runs a program whose states somebody wants to hear early. */
  static RunOutcome run(
      WorkerPool pool, Program program, String parameters, RunLimits limits, EarlyStates early) {
    return pool.run(new RunRequest(program, parameters, limits, 42, Client.called("test")), early);
  }

  /** Runs the body of a program that is meant to hit the time limit. */
  static RunOutcome runShortly(WorkerPool pool, String body) {
    return run(pool, program(body), "{}", pool.limits().withWall(SHORT));
  }

  /** Runs the body of a program. */
  static RunOutcome run(WorkerPool pool, String body) {
    return run(pool, program(body), "{}");
  }

  /** The text of states. */
  static String text(States states) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      states.writeTo(out);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
