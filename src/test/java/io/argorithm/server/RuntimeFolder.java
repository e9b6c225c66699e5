package io.argorithm.server;

import java.nio.file.Path;

/** What workers start from, made once for all tests: unpacking and training take their time. */
public final class RuntimeFolder {

  /** The folder, kept until the next clean build. */
  public static final Path SHARED = Path.of("target", "runtime").toAbsolutePath();

  private RuntimeFolder() {}
}
