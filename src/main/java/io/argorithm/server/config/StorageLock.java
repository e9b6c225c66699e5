package io.argorithm.server.config;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second server away from a storage folder. The operating system lets go of the lock when
 * the process ends, however it ends.
 */
public final class StorageLock {

  private static final String FILE = "server.lock";

  /** Held until the process ends. */
  private static @Nullable FileLock held;

  private StorageLock() {}

  /**
   * Locks {@code folder} for this process.
   *
   * @throws StartFailure when another server has it
   */
  public static synchronized void take(Path folder) {
    try {
      held =
          FileChannel.open(
                  folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
              .tryLock();
    } catch (IOException problem) {
      throw new StartFailure(
          "The storage folder '%s' cannot be locked (%s); set STORAGE_FOLDER to one that can."
              .formatted(folder, problem));
    }
    if (held == null) {
      throw new StartFailure(
          ("Another server uses the storage folder '%s'; stop it, or set STORAGE_FOLDER to a folder"
                  + " of this server's own.")
              .formatted(folder));
    }
  }
}
