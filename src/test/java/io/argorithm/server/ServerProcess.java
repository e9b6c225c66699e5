package io.argorithm.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The server as a process of its own: the packaged jar when this build has made one, taken apart as
 * for the image, otherwise the class path of the tests.
 *
 * @param process the process
 * @param folder its storage folder, where its output is kept, too
 */
record ServerProcess(Process process, Path folder) implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("is ready at (http://\\S+)");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** No test lasts long enough for the better compiler to pay. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  private static final Path BUILD = Path.of("target");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** Starts a server and waits until it can be reached. */
  static ServerProcess start(Path folder, Map<String, String> variables) {
    ServerProcess server = launch(folder, variables);
    Instant end = Instant.now().plus(PATIENCE);
    while (!READY.matcher(server.output()).find()) {
      if (!server.process.isAlive() || Instant.now().isAfter(end)) {
        server.close();
        throw new IllegalStateException("no start: " + server.output() + server.errors());
      }
      server.pause();
    }
    return server;
  }

  /** Starts a process that need not become a server. Unless told otherwise it has one worker. */
  static ServerProcess launch(Path folder, Map<String, String> variables) {
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.environment().clear();
    builder.environment().put("PORT", "0");
    builder.environment().put("SANDBOX_COMPILE", "false");
    builder.environment().put("SANDBOX_WORKERS", "1");
    builder.environment().put("SANDBOX_SPARES", "0");
    builder.environment().put("STORAGE_FOLDER", folder.toString());
    builder.environment().put("RUNTIME_FOLDER", RuntimeFolder.SHARED.toString());
    builder.environment().putAll(variables);
    builder.redirectOutput(folder.resolve("output").toFile());
    builder.redirectError(folder.resolve("errors").toFile());
    try {
      return new ServerProcess(builder.start(), folder);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  TestClient client() {
    Matcher ready = READY.matcher(output());
    if (!ready.find()) {
      throw new IllegalStateException("not ready: " + output());
    }
    return new TestClient(ready.group(1));
  }

  /** The processes that the server has started. */
  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** Kills the server with SIGKILL and waits for its end. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    waitForEnd();
  }

  /** Asks the server with SIGTERM to end; gives its exit status. */
  int stop() throws InterruptedException {
    process.destroy();
    return waitForEnd();
  }

  /** Waits for the end; gives the exit status. */
  int waitForEnd() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("no end: " + output());
    }
    return process.exitValue();
  }

  /** What it has written to its standard output. */
  String output() {
    return text("output");
  }

  /** What its log file holds: since midnight at most, for then it begins anew. */
  String logFile() {
    return text("server.log");
  }

  /** What it has written to its standard error. */
  String errors() {
    return text("errors");
  }

  @Override
  public void close() {
    List<ProcessHandle> children = children();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
    children.forEach(child -> child.onExit().join());
  }

  private void pause() {
    try {
      process.waitFor(100, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static List<String> command() {
    Path jar = BUILD.resolve("argorithm-server.jar").toAbsolutePath();
    if (isOfThisBuild(jar)) {
      return List.of(JAVA, QUICK_START, "-jar", Extracted.from(jar).toString());
    }
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        JAVA,
        QUICK_START,
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        classPath,
        "io.argorithm.server.Launcher");
  }

  /** A jar of an earlier build would not show what the classes of today do. */
  private static boolean isOfThisBuild(Path jar) {
    try {
      return Files.exists(jar)
          && Files.getLastModifiedTime(jar)
                  .compareTo(
                      Files.getLastModifiedTime(
                          BUILD.resolve("classes/META-INF/build-info.properties")))
              >= 0;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The jar taken apart, once for all tests: Java finds classes in jars of jars slowly. */
  private static final class Extracted {

    private static @Nullable Path jar;

    static synchronized Path from(Path packed) {
      if (jar == null) {
        jar = extract(packed);
      }
      return jar;
    }

    private static Path extract(Path packed) {
      Path folder = BUILD.resolve("extracted").toAbsolutePath();
      ProcessBuilder extract =
          new ProcessBuilder(
              JAVA,
              "-Djarmode=tools",
              "-jar",
              packed.toString(),
              "extract",
              "--force",
              "--destination",
              folder.toString());
      try {
        Path output = BUILD.resolve("extracted.log");
        extract.redirectErrorStream(true).redirectOutput(output.toFile());
        int status = extract.start().waitFor();
        if (status != 0) {
          throw new IllegalStateException("no server extracted: " + Files.readString(output));
        }
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
      return folder.resolve(packed.getFileName());
    }
  }
}
