package io.argorithm.server.execution.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Folders that only this server's user, or root, may change: code is started from there. */
final class OwnFolder {

  private static final int ROOT = 0;

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private OwnFolder() {}

  /**
   * Makes {@code folder} if it is missing.
   *
   * @throws IOException when it belongs to somebody else or others may write there
   */
  static Path make(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    }
    Set<PosixFilePermission> writers =
        EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    writers.retainAll(Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS));
    if (!writers.isEmpty() || !isOwn(folder)) {
      throw new IOException(
          folder + " belongs to somebody else or others may write there; remove it");
    }
    return folder;
  }

  private static boolean isOwn(Path folder) throws IOException {
    // An image's folder belongs to root, and nothing can be written there.
    if (Objects.equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS), ROOT)) {
      return true;
    }
    // The JVM does not know a user without a name, but the owner of a new file is always us.
    Path probe = Files.createTempFile(folder, "probe-", "");
    try {
      return Files.getOwner(folder).equals(Files.getOwner(probe));
    } finally {
      Files.delete(probe);
    }
  }
}
