package io.argorithm.server.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.argorithm.server.json.InvalidJson;
import io.argorithm.server.json.JsonReader;
import io.argorithm.server.json.JsonTooDeep;
import io.argorithm.server.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and checks configurations: their shape, their references and their example. */
@Component
class ConfigReader {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  /** Letters, digits and signs as people count them. */
  static final int LONGEST_ID = 200;

  /** In UTF-8; some pages of text. */
  static final int LARGEST_DESCRIPTION = 16 * 1024;

  /** Parameters and example together, in UTF-8: everybody who reads the list reads them. */
  static final int LARGEST_PARAMETERS = 256 * 1024;

  private final JsonMapper mapper = new JsonMapper();
  private final Schema schema = configSchema();

  /**
   * The members of a configuration text, nothing but its being a JSON object with an id checked
   * yet.
   *
   * @throws InvalidConfig when it is no such object
   */
  JsonValue.Obj parse(String text) {
    try {
      if (!(JsonReader.read(text) instanceof JsonValue.Obj object)) {
        throw new InvalidConfig("The configuration must be a JSON object.");
      }
      return object;
    } catch (InvalidJson | JsonTooDeep problem) {
      throw new InvalidConfig("The configuration is not valid JSON: " + problem.getMessage() + ".");
    }
  }

  /**
   * A text member of a configuration that every upload needs.
   *
   * @throws InvalidConfig when it is missing, empty, no string, or cannot be stored
   */
  String text(JsonValue.Obj config, String name) {
    if (!(config.members().get(name) instanceof JsonValue.Str string) || string.value().isEmpty()) {
      throw new InvalidConfig("The configuration needs '%s', a text.".formatted(name));
    }
    return storable(name, string.value());
  }

  /**
   * Checks the id of a new argorithm. Those that were stored earlier may have longer ones.
   *
   * @throws InvalidConfig when it is too long
   */
  void checkNewId(String id) {
    int length = id.codePointCount(0, id.length());
    if (length > LONGEST_ID) {
      throw new InvalidConfig(
          "The configuration's 'argorithmID' has %,d characters, but at most %d are allowed."
              .formatted(length, LONGEST_ID));
    }
  }

  /**
   * What a configuration says of its argorithm.
   *
   * @throws InvalidConfig when it is too large or breaks the schema, a reference names no INT
   *     parameter, or the example breaks a constraint of a declared parameter
   */
  ArgorithmConfig read(JsonValue.Obj config) {
    checkSize("'description' takes", bytes(config, "description"), LARGEST_DESCRIPTION);
    checkSize(
        "'parameters' and 'example' together take",
        bytes(config, "parameters") + bytes(config, "example"),
        LARGEST_PARAMETERS);
    JsonNode tree = tree(config);
    refuse(schema.validate(tree));
    JsonValue.Obj parameters = object(config, "parameters");
    JsonValue.Obj example = object(config, "example");
    new ParameterSchema(parameters, example).checkConfig();
    return new ArgorithmConfig(
        text(config, "function"),
        storable("description", tree.get("description").asString()),
        parameters.text(),
        example.text());
  }

  private static void checkSize(String what, int bytes, int most) {
    if (bytes > most) {
      throw new InvalidConfig(
          "The configuration's %s %,d bytes, but at most %,d are allowed."
              .formatted(what, bytes, most));
    }
  }

  private static int bytes(JsonValue.Obj config, String name) {
    String text =
        switch (config.members().get(name)) {
          case null -> "";
          case JsonValue.Str string -> string.value();
          case JsonValue other -> other.text();
        };
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private JsonNode tree(JsonValue.Obj config) {
    refuseNonFinite(config);
    try {
      return mapper.readTree(config.text());
    } catch (JacksonException tooMuch) {
      throw new InvalidConfig(
          "The configuration cannot be read: " + tooMuch.getOriginalMessage() + ".");
    }
  }

  private static void refuse(List<Error> errors) {
    if (!errors.isEmpty()) {
      Error first = errors.getFirst();
      throw new InvalidConfig(
          "The configuration is wrong at %s: %s."
              .formatted(place(first.getInstanceLocation().toString()), first.getMessage()));
    }
  }

  private static String place(String pointer) {
    return pointer.isEmpty() ? "its top level" : "'" + pointer.substring(1).replace('/', '.') + "'";
  }

  private static void refuseNonFinite(JsonValue value) {
    switch (value) {
      case JsonValue.Num number when !number.isFinite() ->
          throw new InvalidConfig("The configuration contains %s.".formatted(number.text()));
      case JsonValue.Arr array -> array.items().forEach(ConfigReader::refuseNonFinite);
      case JsonValue.Obj object -> object.members().values().forEach(ConfigReader::refuseNonFinite);
      default -> {}
    }
  }

  private static String storable(String name, String text) {
    boolean halfPair =
        text.codePoints()
            .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    if (halfPair || text.indexOf('\0') >= 0) {
      throw new InvalidConfig(
          "The configuration's '%s' contains a character that is no text.".formatted(name));
    }
    return text;
  }

  private static JsonValue.Obj object(JsonValue.Obj config, String name) {
    if (config.members().get(name) instanceof JsonValue.Obj object) {
      return object;
    }
    throw new InvalidConfig("The configuration needs '%s', an object.".formatted(name));
  }

  private static Schema configSchema() {
    try (InputStream file = ConfigReader.class.getResourceAsStream("config.schema.json")) {
      if (file == null) {
        throw new IllegalStateException("config.schema.json is missing");
      }
      return REGISTRY.getSchema(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
