package io.argorithm.server.catalogue;

/** An uploaded program cannot be run; the message says why and where. */
public class InvalidProgram extends RuntimeException {

  /** Points at a place in the program, both numbers counting from 1. */
  public InvalidProgram(String reason, int line, int column) {
    super("%s (line %d, column %d)".formatted(reason, line, column));
  }

  /** Takes one sentence for the author. */
  public InvalidProgram(String message) {
    super(message);
  }
}
