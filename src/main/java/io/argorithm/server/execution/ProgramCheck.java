package io.argorithm.server.execution;

/** What compiling a program, without running it, has shown. */
public sealed interface ProgramCheck {

  /** The program parses and binds its function at module level. */
  record Accepted() implements ProgramCheck {}

  /**
   * The program cannot be run.
   *
   * @param reason one sentence for the author
   * @param line 1-based line the reason points at
   * @param column 1-based column the reason points at
   */
  record Refused(String reason, int line, int column) implements ProgramCheck {}
}
