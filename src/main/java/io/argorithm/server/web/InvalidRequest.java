package io.argorithm.server.web;

import java.util.List;

/** Fields of a request are wrong; all of them are reported together. */
public class InvalidRequest extends RuntimeException {

  private final transient List<FieldProblem> problems;

  /** Takes the problems in the order of the fields. */
  public InvalidRequest(List<FieldProblem> problems) {
    super(problems.size() + " fields are wrong");
    this.problems = List.copyOf(problems);
  }

  /** What is wrong. */
  public List<FieldProblem> problems() {
    return problems;
  }
}
