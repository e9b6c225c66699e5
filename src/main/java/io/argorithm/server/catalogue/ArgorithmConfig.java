package io.argorithm.server.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What the author of an argorithm says of it.
 *
 * @param function name of the function that a run calls
 * @param description what the argorithm does
 * @param parameters the declared parameters, a JSON object of name to declaration
 * @param example parameters for a run without any, a JSON object of name to value
 */
public record ArgorithmConfig(
    String function, String description, String parameters, String example) {

  /** Length of its texts in UTF-8. */
  public long bytes() {
    return Stream.of(function, description, parameters, example)
        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }
}
