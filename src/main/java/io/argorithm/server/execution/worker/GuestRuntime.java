package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.worker.BuiltinList.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** GraalPy in this process: one engine, whose compiled code all contexts share. */
final class GuestRuntime {

  private static final String LANGUAGE = "python";
  private static final String BOOTSTRAP = "sandbox/bootstrap.py";
  private static final String CHECK = "sandbox/check.py";

  /** A program that uses every structure; not one of the packaged modules. */
  static final String SAMPLE = "sandbox/sample.py";

  /** On the first line of each module, so that line numbers stay right. */
  private static final String KEEP_CODE = "keep_code(); ";

  private static final ProxyExecutable COLLECT =
      none -> {
        System.gc();
        return true;
      };

  private final Engine engine;
  private final BuiltinsInstrument builtins;
  private final Source bootstrap;
  private final Source checker;
  private final List<Source> modules;
  private final ProgramSources programs = new ProgramSources();

  /** The order in which modules were loaded when Python's own import system did it. */
  private volatile String order = "";

  private GuestRuntime(
      Engine engine,
      BuiltinsInstrument builtins,
      Source bootstrap,
      Source checker,
      List<Source> modules) {
    this.engine = engine;
    this.builtins = builtins;
    this.bootstrap = bootstrap;
    this.checker = checker;
    this.modules = modules;
  }

  /** An engine that contexts of programs can share. */
  static Engine newEngine() {
    return Engine.newBuilder(LANGUAGE)
        .sandbox(SandboxPolicy.CONSTRAINED)
        .in(InputStream.nullInputStream())
        .out(OutputStream.nullOutputStream())
        .err(OutputStream.nullOutputStream())
        .option("engine.WarnInterpreterOnly", "false")
        .build();
  }

  /** Starts the engine and reads the packaged modules below {@code python}. */
  static GuestRuntime start(Path python) throws IOException {
    Engine engine = newEngine();
    BuiltinsInstrument builtins = BuiltinsInstrument.watch(engine);
    return new GuestRuntime(
        engine, builtins, source(python, BOOTSTRAP), source(python, CHECK), modules(python));
  }

  /** What this worker says when it is ready. */
  Message.Ready describe() {
    String implementation = engine.getImplementationName();
    return new Message.Ready(implementation, version(), compiles(implementation));
  }

  /** The engine knows only the version of the language, so GraalPy is asked for its own. */
  private String version() {
    try (Context context = newContext(OutputStream.nullOutputStream())) {
      String ask = "'.'.join(map(str, __import__('sys').implementation.version[:3]))";
      return context.eval(LANGUAGE, ask).asString();
    }
  }

  private static boolean compiles(String implementation) {
    // "Interpreted" is the name of the runtime that Truffle falls back to without a compiler.
    return !implementation.equals("Interpreted");
  }

  /** A context that may do nothing but compute, and print to {@code printed}. */
  Context newContext(OutputStream printed) {
    return Context.newBuilder(LANGUAGE)
        .engine(engine)
        .sandbox(SandboxPolicy.CONSTRAINED)
        .allowAllAccess(false)
        .allowIO(IOAccess.NONE)
        .allowNativeAccess(false)
        .allowCreateThread(false)
        .allowCreateProcess(false)
        .allowPolyglotAccess(PolyglotAccess.NONE)
        .in(InputStream.nullInputStream())
        .out(printed)
        .err(printed)
        .build();
  }

  /**
   * Loads the packaged modules into a fresh context and returns its driver; {@code
   * sandbox/bootstrap.py} says how.
   */
  Value prepare(Context context) {
    String paths = modules.stream().map(Source::getName).collect(Collectors.joining("\n"));
    BuiltinList judged = builtins.judged();
    Value load =
        context
            .eval(bootstrap)
            .execute(
                paths,
                judged.lines(Verdict.STAND_IN),
                judged.lines(Verdict.DENIED),
                judged.lines(Verdict.KEPT_FUNCTION),
                COLLECT);
    for (Source module : modules) {
      keepCode(context, module);
    }
    Value loaded = load.execute(order);
    order = loaded.getArrayElement(1).asString();
    return loaded.getArrayElement(0);
  }

  /** Makes what contexts share what it is before any program has run; none must be running. */
  void forgetRuns() {
    builtins.forgetRuns();
  }

  /**
   * Lets a prepared context know the code of a program, so that the engine need not parse and
   * compile it again for each run. Where that would show the program is left to the driver.
   */
  void offer(Context context, Message.ProgramText program) {
    if (ProgramSources.mayHavePrefix(program.source())) {
      Source source = programs.get(program.fileName(), KEEP_CODE, program.source());
      try {
        keepCode(context, source);
      } catch (PolyglotException problem) {
        if (problem.isCancelled() || problem.isInterrupted() || problem.isExit()) {
          throw problem;
        }
        // The driver meets it again, and describes it as one of the program.
      }
    }
  }

  private static void keepCode(Context context, Source source) {
    try {
      context.eval(source);
      throw new IllegalStateException(source.getName() + " has not given its code");
    } catch (PolyglotException kept) {
      if (!kept.isGuestException()) {
        throw kept;
      }
    }
  }

  /** The function of {@code sandbox/check.py} in a context that runs no programs. */
  Value checker(Context context) {
    return context.eval(checker);
  }

  private static Source source(Path python, String path) throws IOException {
    return source(path, Files.readString(python.resolve(path)));
  }

  static Source source(String path, String text) {
    return Source.newBuilder(LANGUAGE, text, path).cached(true).buildLiteral();
  }

  private static List<Source> modules(Path python) throws IOException {
    List<Source> modules = new ArrayList<>();
    for (Path file : pythonFiles(python)) {
      String path = python.relativize(file).toString();
      if (!Set.of(BOOTSTRAP, CHECK, SAMPLE).contains(path)) {
        modules.add(source(path, KEEP_CODE + Files.readString(file)));
      }
    }
    return modules;
  }

  private static List<Path> pythonFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }
}
