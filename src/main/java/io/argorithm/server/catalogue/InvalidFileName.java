package io.argorithm.server.catalogue;

/** The uploaded file is not called what the configuration says. */
public class InvalidFileName extends RuntimeException {

  /** Names the file. */
  public InvalidFileName(String fileName) {
    super("file name '%s' is not the one in the configuration".formatted(fileName));
  }
}
