package io.argorithm.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as tests read it: with a library, so that nothing of the server judges itself. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNumberLength(1_000_000).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private Json() {}

  static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }

  /** A file below {@code src/test/resources}. */
  static JsonNode resource(String path) {
    return read(resourceText(path));
  }

  /** The text of a file below {@code src/test/resources}. */
  static String resourceText(String path) {
    try (InputStream file = Json.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalArgumentException(path + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** A text as a JSON string. */
  static String quoted(String text) {
    return MAPPER.writeValueAsString(text);
  }

  /** The text of a string, anything else as JSON. */
  static String text(JsonNode node) {
    return node.isString() ? node.asString() : node.toString();
  }
}
