package io.argorithm.server.toolkit;

import io.argorithm.server.execution.worker.WorkerEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * One GraalPy context, as closed as a worker's, in which the package and its tests are importable.
 */
final class PythonTests implements AutoCloseable {

  static final Path SOURCES = Path.of("src", "main", "python");
  static final Path TESTS = Path.of("src", "test", "python");

  private static final String LANGUAGE = "python";

  private static final Engine ENGINE = WorkerEngine.start();

  private final Context context;
  private final Value functions;

  PythonTests() {
    context =
        Context.newBuilder(LANGUAGE)
            .engine(ENGINE)
            .sandbox(SandboxPolicy.CONSTRAINED)
            .in(InputStream.nullInputStream())
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .build();
    String runner = text(TESTS.resolve("runner.py"));
    Source source = Source.newBuilder(LANGUAGE, runner, "runner.py").buildLiteral();
    functions = context.eval(source).execute(modules());
  }

  /** Calls one test function; gives nothing or the traceback of its failure. */
  String run(String module, String function) {
    return functions.execute("run").execute(module, function).asString();
  }

  /**
   * Runs a program of the corpus; gives nothing or how its outcome differs from the expected one.
   */
  String corpus(String name, String source, String function, String parameters, String expected) {
    Value corpus = functions.execute("corpus");
    return corpus.execute(name, source, function, parameters, expected).asString();
  }

  /**
   * Runs a program that was recorded under CPython; gives nothing or how its outcome differs from
   * that.
   */
  String recorded(String name, String source, String parameters, String expected) {
    Value recorded = functions.execute("recorded");
    return recorded.execute(name, source, parameters, expected).asString();
  }

  @Override
  public void close() {
    context.close(true);
  }

  private static Object[] modules() {
    List<Object> modules = new ArrayList<>();
    for (Path root : List.of(SOURCES, TESTS)) {
      for (Path file : pythonFiles(root)) {
        modules.add(root.relativize(file).toString().replace('\\', '/'));
        modules.add(text(file));
      }
    }
    return modules.toArray();
  }

  /** The Python files below a folder, in the order of their paths. */
  static List<Path> pythonFiles(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
