package io.argorithm.server.execution.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a worker process is started: the server's own JVM, nothing of the server's environment, an
 * empty folder to stand in, and a heap of its own.
 */
final class WorkerCommand {

  private static final String PACKAGE = "io.argorithm.server.execution.worker.";
  private static final String MAIN = PACKAGE + "WorkerMain";
  private static final String TRAINING = PACKAGE + "WorkerTraining";

  private static final int TRIM_MILLIS = 5_000;

  /**
   * What fits into the young generation is the most that is filled between two looks at the heap.
   */
  private static final int YOUNG_PART = 8;

  private final String java;
  private final List<String> arguments;
  private final File emptyFolder;
  private final String version;
  private final StartCache startCache;

  private WorkerCommand(
      String java,
      List<String> arguments,
      File emptyFolder,
      String version,
      StartCache startCache) {
    this.java = java;
    this.arguments = List.copyOf(arguments);
    this.emptyFolder = emptyFolder;
    this.version = version;
    this.startCache = startCache;
  }

  /** Finds or unpacks the workers' files in {@code runtimeFolder}. */
  static WorkerCommand prepare(SandboxProperties properties, Path runtimeFolder)
      throws IOException {
    WorkerInstallation installation = WorkerInstallation.find(runtimeFolder);
    Path runtime = OwnFolder.make(runtimeFolder);
    Path empty = OwnFolder.make(runtime.resolve("empty"));
    Path cache = OwnFolder.make(runtime.resolve("graalpy"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> arguments = new ArrayList<>();
    arguments.addAll(memory(properties));
    arguments.addAll(silence(empty));
    arguments.addAll(graalPy(cache));
    if (properties.compile()) {
      arguments.addAll(compiler(installation));
    }
    String classPath = classPath(installation, properties);
    arguments.addAll(List.of("-cp", classPath, MAIN));
    arguments.add(installation.python().toString());
    arguments.add(Integer.toString(properties.prepared()));
    arguments.add(Long.toString(properties.stackBytes()));
    arguments.add(Integer.toString(properties.printedBytes()));
    // The JVM takes no such cache where modules are replaced, as for the compiler.
    StartCache startCache =
        properties.compile()
            ? StartCache.NONE
            : StartCache.in(
                runtime,
                installation.version(),
                classPath,
                training(java, arguments),
                empty.toFile());
    return new WorkerCommand(java, arguments, empty.toFile(), installation.version(), startCache);
  }

  /** Names the content of the files that the process starts from. */
  String version() {
    return version;
  }

  /** What makes the next processes start faster. */
  StartCache startCache() {
    return startCache;
  }

  /** Starts the process. */
  Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java);
    command.addAll(startCache.flags());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(emptyFolder);
    builder.environment().clear();
    return builder.start();
  }

  private static List<String> training(String java, List<String> arguments) {
    List<String> command = new ArrayList<>(arguments);
    command.set(command.indexOf(MAIN), TRAINING);
    command.addFirst(java);
    return command;
  }

  /** GraalPy looks for a class of the compiler even where it only interprets. */
  private static String classPath(WorkerInstallation installation, SandboxProperties properties)
      throws IOException {
    return properties.compile()
        ? installation.classPath()
        : installation.classPath() + File.pathSeparator + installation.compilerPath();
  }

  /**
   * A moved archive would be a copy of its own in every worker, and what the compilers have needed
   * would stay with the process for good.
   */
  private static List<String> memory(SandboxProperties properties) {
    return List.of(
        "-Xmx" + properties.heapMib() + "m",
        "-Xmn" + Math.max(1, properties.heapMib() / YOUNG_PART) + "m",
        "-XX:+UseSerialGC",
        "-XX:MaxDirectMemorySize=16m",
        "-XX:MaxMetaspaceSize=256m",
        "-XX:ReservedCodeCacheSize=128m",
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:ArchiveRelocationMode=0",
        "-XX:TrimNativeHeapInterval=" + TRIM_MILLIS);
  }

  /** Nothing but frames may reach the output, nothing may be written to files. */
  private static List<String> silence(Path empty) {
    return List.of(
        "-XX:+DisplayVMOutputToStderr",
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        "-XX:-UsePerfData",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=/dev/null",
        "-XX:+DisableAttachMechanism",
        "-Djava.io.tmpdir=" + empty,
        "-Duser.timezone=UTC",
        "-Duser.language=en",
        "-Duser.country=US");
  }

  /**
   * Parts of Python that programs cannot use anyway are left out: each costs every context time.
   */
  private static List<String> graalPy(Path cache) {
    return List.of(
        "-Dpolyglot.engine.userResourceCache=" + cache,
        "-Dpython.WithoutSSL=true",
        "-Dpython.WithoutNativePosix=true",
        "-Dpython.WithoutJavaInet=true",
        "-Dpython.WithoutCompressionLibraries=true",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow");
  }

  /** A JVM that knows none of this interprets; the worker says so when it is ready. */
  private static List<String> compiler(WorkerInstallation installation) throws IOException {
    return List.of(
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:+UnlockExperimentalVMOptions",
        "-XX:+EnableJVMCI",
        "-Dpolyglot.engine.Mode=latency",
        "--upgrade-module-path=" + installation.compilerPath());
  }
}
