package io.argorithm.server.catalogue;

/** Tells whether a program can be run at all. Nothing of the program is executed. */
@FunctionalInterface
public interface ProgramChecker {

  /**
   * Checks that {@code source} parses and binds {@code function} at module level.
   *
   * @param caller whom the check is counted for, so that callers take turns
   * @throws InvalidProgram when it does not
   */
  void check(String fileName, String source, String function, String caller);
}
