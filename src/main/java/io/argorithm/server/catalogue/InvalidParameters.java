package io.argorithm.server.catalogue;

import java.util.List;

/** Parameters of a run do not obey their declarations; all of them are reported together. */
public class InvalidParameters extends RuntimeException {

  private final transient List<ParameterProblem> problems;

  /** Takes the problems in the order of the parameters. */
  public InvalidParameters(List<ParameterProblem> problems) {
    super("some parameters do not fit their declarations");
    this.problems = List.copyOf(problems);
  }

  /** What is wrong. */
  public List<ParameterProblem> problems() {
    return problems;
  }
}
