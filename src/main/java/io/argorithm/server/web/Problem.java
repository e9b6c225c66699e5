package io.argorithm.server.web;

import io.argorithm.server.json.InvalidJson;
import io.argorithm.server.json.JsonReader;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Num;
import io.argorithm.server.json.JsonValue.Str;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * An error of the native API as RFC 9457 has it, with one entry in {@code errors} for each field
 * that is wrong.
 *
 * @param status the status of the answer
 * @param detail what happened, in a sentence
 * @param errors what is wrong with the fields, empty when it is not about fields
 */
record Problem(HttpStatus status, String detail, List<FieldError> errors) {

  /** Its content type. */
  static final MediaType TYPE = MediaType.APPLICATION_PROBLEM_JSON;

  /**
   * What is wrong with one field.
   *
   * @param field its path in the body, with dots; {@code body} for the whole
   * @param message what is wrong
   */
  record FieldError(String field, String message) {}

  /** The problem that an error of the compatible face, with this body, tells in its own words. */
  static Problem of(HttpStatus status, byte[] body) {
    return switch (detailOf(body)) {
      case Str sentence -> new Problem(status, sentence.value(), List.of());
      case JsonValue.Arr fields -> ofFields(status, fields);
      default -> new Problem(status, defaultDetail(status), List.of());
    };
  }

  /** Its body. */
  byte[] json() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("type", new Str("about:blank"));
    members.put("title", new Str(status.getReasonPhrase()));
    members.put("status", new Num(Integer.toString(status.value())));
    members.put("detail", new Str(detail));
    if (!errors.isEmpty()) {
      members.put("errors", new JsonValue.Arr(errors.stream().map(Problem::json).toList()));
    }
    return new JsonValue.Obj(members).text().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonValue json(FieldError error) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("field", new Str(error.field()));
    members.put("message", new Str(error.message()));
    return new JsonValue.Obj(members);
  }

  private static Problem ofFields(HttpStatus status, JsonValue.Arr fields) {
    List<FieldError> errors = new ArrayList<>();
    for (JsonValue each : fields.items()) {
      if (each instanceof JsonValue.Obj field) {
        errors.add(new FieldError(path(field), text(field.members().get("msg"))));
      }
    }
    return new Problem(status, summary(errors), List.copyOf(errors));
  }

  private static String summary(List<FieldError> errors) {
    String first =
        errors.stream().findFirst().map(error -> error.field() + " " + error.message()).orElse("");
    return errors.size() < 2 ? first : "%s (and %d more)".formatted(first, errors.size() - 1);
  }

  private static String path(JsonValue.Obj field) {
    if (!(field.members().get("loc") instanceof JsonValue.Arr location)) {
      return "body";
    }
    // A number is a place in a text that is no JSON, not a field.
    List<String> path =
        location.items().stream().skip(1).filter(Str.class::isInstance).map(Problem::text).toList();
    return path.isEmpty() ? "body" : String.join(".", path);
  }

  private static String text(@Nullable JsonValue value) {
    if (value == null) {
      return "";
    }
    return value instanceof Str string ? string.value() : value.text();
  }

  private static JsonValue detailOf(byte[] body) {
    try {
      JsonValue value = JsonReader.read(new String(body, StandardCharsets.UTF_8));
      return value instanceof JsonValue.Obj object
          ? object.members().getOrDefault("detail", new JsonValue.Null())
          : new JsonValue.Null();
    } catch (InvalidJson plainText) {
      return new JsonValue.Null();
    }
  }

  private static String defaultDetail(HttpStatus status) {
    return status.is5xxServerError()
        ? "the server failed; its log tells why under the id in X-Request-ID"
        : status.getReasonPhrase();
  }
}
