package io.argorithm.server.catalogue;

/** The uploaded file's name does not end in {@code .py}. */
public class NotAPythonFile extends RuntimeException {

  /** Names the file. */
  public NotAPythonFile(String fileName) {
    super("'%s' is no .py file".formatted(fileName));
  }
}
