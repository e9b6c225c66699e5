package io.argorithm.server.web;

import io.argorithm.server.json.InvalidJson;
import io.argorithm.server.json.JsonReader;
import io.argorithm.server.json.JsonTooDeep;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.ParsedJson;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON body of a request, read as leniently and as strictly as existing clients are used to:
 * numbers serve as texts, an array of pairs serves as an object, and every problem has its known
 * words. Ask for all fields, then call {@link #check()}.
 */
public final class JsonBody {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Map<String, JsonValue> members;
  private final List<FieldProblem> problems = new ArrayList<>();
  private final boolean hasShape;

  private JsonBody(Map<String, JsonValue> members) {
    this.members = members;
    this.hasShape = true;
  }

  private JsonBody(FieldProblem wrongShape) {
    this.members = Map.of();
    this.hasShape = false;
    this.problems.add(wrongShape);
  }

  /**
   * Reads the body of {@code request}.
   *
   * @param limit most bytes to read
   * @throws InvalidRequest when it is no JSON; that it is missing or no object, {@link #check()}
   *     says
   * @throws UnreadableBody when it is not UTF-8 or nests too deep
   * @throws BodyTooLarge when it is longer than {@code limit}
   */
  public static JsonBody of(HttpServletRequest request, int limit) throws IOException {
    return of(bytes(request, limit), request.getContentType());
  }

  /**
   * Reads the body of {@code request}, which may be large, and gives what {@code reading} makes of
   * it. That must not keep values of the body, which take far more memory than its text.
   *
   * @param limit most bytes to read
   * @throws InvalidRequest as {@link #of} and {@link #check()} do
   */
  public static <T> T read(HttpServletRequest request, int limit, Function<JsonBody, T> reading)
      throws IOException {
    byte[] bytes = bytes(request, limit);
    return ParsedJson.during(
        bytes.length, () -> reading.apply(of(bytes, request.getContentType())));
  }

  private static JsonBody of(byte[] bytes, @Nullable String contentType) {
    if (bytes.length == 0) {
      return new JsonBody(FieldProblem.missing("body"));
    }
    if (!isJson(contentType)) {
      return new JsonBody(FieldProblem.noObject("body"));
    }
    JsonValue value = parse(bytes);
    if (value instanceof JsonValue.Null) {
      return new JsonBody(FieldProblem.missing("body"));
    }
    JsonValue.Obj object = asObject(value);
    if (object == null) {
      return new JsonBody(FieldProblem.noObject("body"));
    }
    return new JsonBody(object.members());
  }

  /**
   * All bytes of a body.
   *
   * @throws BodyTooLarge when there are more than {@code limit}, before any is read if possible
   */
  static byte[] bytes(HttpServletRequest request, int limit) throws IOException {
    if (request.getContentLengthLong() > limit) {
      throw new BodyTooLarge(limit);
    }
    byte[] bytes = request.getInputStream().readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new BodyTooLarge(limit);
    }
    return bytes;
  }

  /** A text field that must be there. */
  public String text(String name) {
    if (!members.containsKey(name)) {
      if (hasShape) {
        problems.add(FieldProblem.missing("body", name));
      }
      return "";
    }
    return text(name, "");
  }

  /** A text field, or {@code otherwise} when it is not there. */
  public String text(String name, String otherwise) {
    return switch (members.get(name)) {
      case null -> otherwise;
      case JsonValue.Str string -> string.value();
      case JsonValue.Num number -> number.text();
      case JsonValue.Bool bool -> bool.value() ? "True" : "False";
      case JsonValue.Null ignored -> {
        problems.add(FieldProblem.isNull("body", name));
        yield otherwise;
      }
      case JsonValue.Arr ignored -> noText(name, otherwise);
      case JsonValue.Obj ignored -> noText(name, otherwise);
      case JsonValue.Raw ignored -> throw new IllegalStateException("readers make no raw values");
    };
  }

  /** An object field, empty when it is not there. */
  public JsonValue.Obj object(String name) {
    JsonValue value = members.getOrDefault(name, new JsonValue.Obj(Map.of()));
    if (value instanceof JsonValue.Null) {
      problems.add(FieldProblem.isNull("body", name));
    } else if (asObject(value) instanceof JsonValue.Obj object) {
      return object;
    } else {
      problems.add(FieldProblem.noObject("body", name));
    }
    return new JsonValue.Obj(Map.of());
  }

  /**
   * Reports what was wrong with the fields asked for.
   *
   * @throws InvalidRequest when anything was
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw new InvalidRequest(problems);
    }
  }

  private String noText(String name, String otherwise) {
    problems.add(FieldProblem.noText("body", name));
    return otherwise;
  }

  /** A request without a content type is taken for JSON, as newer clients expect. */
  static boolean isJson(@Nullable String contentType) {
    if (contentType == null) {
      return true;
    }
    String type = contentType.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
    return type.equals("application/json")
        || (type.startsWith("application/") && type.endsWith("+json"));
  }

  /**
   * The text of a body.
   *
   * @throws UnreadableBody when it is not UTF-8
   */
  static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableBody(notUtf8);
    }
  }

  private static JsonValue parse(byte[] bytes) {
    String text = decode(bytes);
    try {
      return JsonReader.read(text);
    } catch (InvalidJson problem) {
      throw new InvalidRequest(List.of(FieldProblem.syntax(problem, text)));
    } catch (JsonTooDeep tooDeep) {
      throw new UnreadableBody(tooDeep);
    }
  }

  private static JsonValue.@Nullable Obj asObject(JsonValue value) {
    if (value instanceof JsonValue.Obj object) {
      return object;
    }
    if (!(value instanceof JsonValue.Arr array)) {
      return null;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (JsonValue item : array.items()) {
      if (!(item instanceof JsonValue.Arr pair)
          || pair.items().size() != 2
          || !(pair.items().getFirst() instanceof JsonValue.Str name)) {
        return null;
      }
      members.put(name.value(), pair.items().getLast());
    }
    return new JsonValue.Obj(members);
  }
}
