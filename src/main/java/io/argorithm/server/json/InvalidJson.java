package io.argorithm.server.json;

/** A text is not JSON, told in the words and positions of Python's decoder. */
public class InvalidJson extends RuntimeException {

  private final String problem;
  private final int position;
  private final int line;
  private final int column;

  InvalidJson(String problem, String document, int index) {
    super(describe(problem, document, index));
    this.problem = problem;
    this.position = document.codePointCount(0, index);
    this.line = line(document, index);
    this.column = column(document, index);
  }

  /** What is wrong, without the place. */
  public String problem() {
    return problem;
  }

  /** 0-based place in code points. */
  public int position() {
    return position;
  }

  /** 1-based line of the place. */
  public int line() {
    return line;
  }

  /** 1-based column of the place, in code points. */
  public int column() {
    return column;
  }

  private static String describe(String problem, String document, int index) {
    return "%s: line %d column %d (char %d)"
        .formatted(
            problem,
            line(document, index),
            column(document, index),
            document.codePointCount(0, index));
  }

  private static int line(String document, int index) {
    return 1 + (int) document.substring(0, index).chars().filter(c -> c == '\n').count();
  }

  private static int column(String document, int index) {
    int lineStart = document.lastIndexOf('\n', index - 1) + 1;
    return 1 + document.codePointCount(lineStart, index);
  }
}
