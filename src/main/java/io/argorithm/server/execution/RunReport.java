package io.argorithm.server.execution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What came of a run, and of what: an equal program, parameters and seed give an equal outcome.
 * Whoever receives one closes it.
 *
 * @param argorithmId the argorithm
 * @param version version of its program
 * @param seed start of its random numbers
 * @param parameters those it ran with, text of a JSON object
 * @param source text of the program
 * @param outcome what came of it
 */
public record RunReport(
    String argorithmId,
    int version,
    long seed,
    String parameters,
    String source,
    RunOutcome outcome)
    implements AutoCloseable {

  private static final int LONGEST_EXCERPT = 500;

  /** Where Python ends a line; Java's {@code \R} knows more. */
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

  /** The program's text at a 1-based line. */
  public Optional<String> excerpt(int line) {
    List<String> lines = LINE_BREAK.splitAsStream(source).toList();
    if (line < 1 || line > lines.size()) {
      return Optional.empty();
    }
    String text = lines.get(line - 1);
    return Optional.of(text.substring(0, Math.min(text.length(), LONGEST_EXCERPT)));
  }

  @Override
  public void close() {
    outcome.close();
  }
}
