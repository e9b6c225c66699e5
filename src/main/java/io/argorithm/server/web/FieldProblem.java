package io.argorithm.server.web;

import io.argorithm.server.json.InvalidJson;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Num;
import io.argorithm.server.json.JsonValue.Str;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One entry of a 422 answer, in the words that existing clients know.
 *
 * @param location where in the request, for example {@code body}, {@code username}
 * @param message what is wrong there
 * @param type the kind of problem
 * @param context details, empty for most kinds
 */
public record FieldProblem(
    List<JsonValue> location, String message, String type, Map<String, JsonValue> context) {

  /** The field, or the whole body when {@code path} is only {@code body}, is missing. */
  public static FieldProblem missing(String... path) {
    return of("field required", "value_error.missing", path);
  }

  /** The field is null. */
  public static FieldProblem isNull(String... path) {
    return of("none is not an allowed value", "type_error.none.not_allowed", path);
  }

  /** The field should be an object. */
  public static FieldProblem noObject(String... path) {
    return of("value is not a valid dict", "type_error.dict", path);
  }

  /** The field should be a text. */
  public static FieldProblem noText(String... path) {
    return of("str type expected", "type_error.str", path);
  }

  /** The part should be a file with a name. */
  public static FieldProblem noFile(String... path) {
    return of("Expected UploadFile, received: <class 'str'>", "value_error", path);
  }

  /** The field does not match a pattern. */
  public static FieldProblem mismatch(String pattern, String... path) {
    return new FieldProblem(
        location(path),
        "string does not match regex \"%s\"".formatted(pattern),
        "value_error.str.regex",
        Map.of("pattern", new Str(pattern)));
  }

  /** The field's value cannot be taken, for a reason told in a sentence. */
  public static FieldProblem invalid(String reason, String... path) {
    return of(reason, "value_error", path);
  }

  /** As much of a body that is not JSON as the answer repeats. */
  private static final int LONGEST_DOCUMENT = 4 * 1024;

  /** The body is not JSON. */
  public static FieldProblem syntax(InvalidJson problem, String document) {
    Map<String, JsonValue> context = new LinkedHashMap<>();
    context.put("msg", new Str(problem.problem()));
    context.put(
        "doc", new Str(document.substring(0, Math.min(document.length(), LONGEST_DOCUMENT))));
    context.put("pos", number(problem.position()));
    context.put("lineno", number(problem.line()));
    context.put("colno", number(problem.column()));
    return new FieldProblem(
        List.of(new Str("body"), number(problem.position())),
        String.valueOf(problem.getMessage()),
        "value_error.jsondecode",
        context);
  }

  /** As it stands in the answer. */
  JsonValue toJson() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("loc", new JsonValue.Arr(location));
    members.put("msg", new Str(message));
    members.put("type", new Str(type));
    if (!context.isEmpty()) {
      members.put("ctx", new JsonValue.Obj(context));
    }
    return new JsonValue.Obj(members);
  }

  private static FieldProblem of(String message, String type, String... path) {
    return new FieldProblem(location(path), message, type, Map.of());
  }

  private static List<JsonValue> location(String... path) {
    return new ArrayList<>(Arrays.stream(path).map(Str::new).toList());
  }

  private static Num number(int value) {
    return new Num(Integer.toString(value));
  }
}
