package io.argorithm.server.execution.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The JVM's ahead-of-time cache of a worker's start (JEP 483, 514 and 515): loaded and linked
 * classes and the profiles of methods, as a worker leaves them that has run a few programs. With it
 * a worker needs less than half the processor time until it is ready, which matters most while
 * programs get workers killed. A JVM that finds the cache does not fit starts without it.
 */
final class StartCache {

  /** No cache, for workers that cannot have one. */
  static final StartCache NONE = new StartCache(null, List.of(), new File("."));

  private static final Path NICE = Path.of("/usr/bin/nice");

  /**
   * A method that the cache knows goes from the quick compiler to the thorough one as soon as the
   * JVM looks at it again, which by itself is so early that the start waits for the compiler. These
   * are binary logarithms of the calls and of the rounds of loops after which it looks. A JVM
   * without a cache takes other ways, and would only get warm later.
   */
  private static final List<String> PATIENCE =
      List.of("-XX:Tier2InvokeNotifyFreqLog=14", "-XX:Tier2BackedgeNotifyFreqLog=17");

  private final @Nullable Path file;
  private final List<String> training;
  private final File emptyFolder;

  private StartCache(@Nullable Path file, List<String> training, File emptyFolder) {
    this.file = file;
    this.training = List.copyOf(training);
    this.emptyFolder = emptyFolder;
  }

  /**
   * The cache in {@code folder} for workers whose files have this version and lie in this class
   * path. Limits are not part of its name, so that one made ahead serves whatever they are.
   *
   * @param training the command of a worker that runs a few programs and ends
   */
  static StartCache in(
      Path folder, String version, String classPath, List<String> training, File emptyFolder)
      throws IOException {
    String key = version + classPath + times(classPath) + Runtime.version();
    UUID name = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return new StartCache(folder.resolve("start-" + name + ".aot"), training, emptyFolder);
  }

  /** The JVM takes no cache whose jars have another time than when it was made. */
  private static String times(String classPath) throws IOException {
    StringBuilder times = new StringBuilder();
    for (String entry : classPath.split(File.pathSeparator)) {
      times.append(' ').append(Files.getLastModifiedTime(Path.of(entry)).to(TimeUnit.SECONDS));
    }
    return times.toString();
  }

  /** Whether somebody has to make it. */
  boolean isMissing() {
    return file != null && !Files.exists(file) && Files.isWritable(file.resolveSibling(""));
  }

  /** Flags for the start of a worker. */
  List<String> flags() {
    if (file == null || !Files.exists(file)) {
      return List.of();
    }
    List<String> flags = new ArrayList<>(PATIENCE);
    flags.add("-XX:AOTCache=" + file);
    return flags;
  }

  /**
   * Makes the cache in a process of its own, which leaves the processor to others, and tells
   * whether it is there now. Another server that does so at the same time is left to it.
   *
   * @throws InterruptedException when the thread is interrupted; the process is killed then
   */
  boolean make() throws IOException, InterruptedException {
    if (file == null) {
      return false;
    }
    try (FileChannel channel =
            FileChannel.open(
                file.resolveSibling(file.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null || Files.exists(file)) {
        return false;
      }
      Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
      train(unfinished);
      if (!Files.exists(unfinished)) {
        return false;
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (OverlappingFileLockException otherServerInThisJvm) {
      return false;
    }
  }

  private void train(Path output) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(training);
    command.add(1, "-XX:AOTCacheOutput=" + output);
    if (Files.isExecutable(NICE)) {
      command.addAll(0, List.of(NICE.toString(), "-n", "19"));
    }
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(emptyFolder)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    Process process = builder.start();
    try {
      process.waitFor(); // it also ends when the server does, with its input
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
