package io.argorithm.server.execution;

import java.util.List;

/**
 * Why a program failed, in the words of Python.
 *
 * @param type name of the exception's class, for example {@code IndexError}
 * @param message text of the exception, cut to a length a person can read
 * @param byAuthor whether it is an ARgorithmClientError: the message is what the program's author
 *     wants to tell its user
 * @param line 1-based line of the program's own innermost frame, or 0 where none took part
 * @param column 1-based column in that line, or 0 where unknown
 * @param frames the program's own frames, outermost first
 */
public record ProgramError(
    String type, String message, boolean byAuthor, int line, int column, List<Frame> frames) {

  /**
   * One frame of the traceback.
   *
   * @param function name of the function, {@code <module>} at top level
   * @param line 1-based line in the program
   */
  public record Frame(String function, int line) {}
}
