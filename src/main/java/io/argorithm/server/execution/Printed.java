package io.argorithm.server.execution;

/**
 * What a program printed, to its output and its error output.
 *
 * @param text the beginning, as much as is kept
 * @param dropped bytes that came after it and were not kept
 */
public record Printed(String text, long dropped) {

  /** Nothing was printed. */
  public static final Printed NOTHING = new Printed("", 0);
}
