package io.argorithm.server.web;

import io.argorithm.server.json.InvalidJson;
import io.argorithm.server.json.JsonReader;
import io.argorithm.server.json.JsonTooDeep;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.ParsedJson;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object in the body of a request to the native API, read strictly: what is not asked for,
 * not of its type or not in its range is reported with its path. No body is an empty object. Ask
 * for all fields, then call {@link #check()}.
 */
public final class ObjectBody {

  /** Nobody reads more of them. */
  private static final int MOST_PROBLEMS = 50;

  /** As much of a name as an answer repeats. */
  private static final int LONGEST_NAME = 100;

  /** No number that a field of ours takes has a longer spelling; others are not even parsed. */
  private static final int LONGEST_NUMBER = 40;

  private final List<String> path;
  private final Map<String, JsonValue> members;
  private final List<FieldProblem> problems;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<ObjectBody> children = new ArrayList<>();

  private ObjectBody(
      List<String> path, Map<String, JsonValue> members, List<FieldProblem> problems) {
    this.path = path;
    this.members = members;
    this.problems = problems;
  }

  /**
   * Reads the body of {@code request}.
   *
   * @param limit most bytes to read
   * @throws UnreadableObject when it is no JSON object
   * @throws NotJson when it says that it is something else
   * @throws BodyTooLarge when it is longer than {@code limit}
   */
  public static ObjectBody of(HttpServletRequest request, int limit) throws IOException {
    return of(JsonBody.bytes(request, limit), request.getContentType());
  }

  /**
   * Reads the body of {@code request}, which may be large, and gives what {@code reading} makes of
   * it. That must not keep values of the body, which take far more memory than its text.
   *
   * @param limit most bytes to read
   * @throws UnreadableObject as {@link #of} does
   * @throws InvalidRequest as {@link #check()} does
   */
  public static <T> T read(HttpServletRequest request, int limit, Function<ObjectBody, T> reading)
      throws IOException {
    byte[] bytes = JsonBody.bytes(request, limit);
    return ParsedJson.during(
        bytes.length, () -> reading.apply(of(bytes, request.getContentType())));
  }

  private static ObjectBody of(byte[] bytes, @Nullable String contentType) {
    List<FieldProblem> problems = new ArrayList<>();
    if (bytes.length == 0) {
      return new ObjectBody(List.of(), Map.of(), problems);
    }
    if (!JsonBody.isJson(contentType)) {
      throw new NotJson(String.valueOf(contentType));
    }
    ObjectBody body = new ObjectBody(List.of(), parse(bytes), problems);
    body.members.forEach((name, value) -> body.refuseNonFinite(value, new Place(null, name)));
    return body;
  }

  /** A field that is an object, as it is. */
  public Optional<JsonValue.Obj> object(String name) {
    return switch (take(name)) {
      case null -> Optional.empty();
      case JsonValue.Obj object -> Optional.of(object);
      default -> {
        refuse(name, "must be an object");
        yield Optional.empty();
      }
    };
  }

  /** A field that is an object with fields of its own; empty when it is not there. */
  public ObjectBody fields(String name) {
    Map<String, JsonValue> inner = object(name).map(JsonValue.Obj::members).orElse(Map.of());
    List<String> innerPath = new ArrayList<>(path);
    innerPath.add(name);
    ObjectBody child = new ObjectBody(List.copyOf(innerPath), inner, problems);
    children.add(child);
    return child;
  }

  /** A field that is a whole number in a range, both ends included. */
  public Optional<Long> integer(String name, long least, long most) {
    JsonValue value = take(name);
    if (value instanceof JsonValue.Num number && isReadable(number) && number.isInteger()) {
      BigDecimal exact = new BigDecimal(number.text());
      if (isBetween(exact, BigDecimal.valueOf(least), BigDecimal.valueOf(most))) {
        return Optional.of(exact.longValueExact());
      }
    }
    if (value != null) {
      refuse(name, "must be a whole number from %d to %d".formatted(least, most));
    }
    return Optional.empty();
  }

  /** A field that is a number in a range, both ends included. */
  public Optional<BigDecimal> number(String name, BigDecimal least, BigDecimal most) {
    JsonValue value = take(name);
    if (value instanceof JsonValue.Num number && isReadable(number) && number.isFinite()) {
      BigDecimal exact = new BigDecimal(number.text());
      if (isBetween(exact, least, most)) {
        return Optional.of(exact);
      }
    }
    if (value != null) {
      refuse(name, "must be a number from %s to %s".formatted(least, most));
    }
    return Optional.empty();
  }

  /**
   * Reports what was wrong with the fields asked for, and fields nobody asked for.
   *
   * @throws InvalidRequest when anything was
   */
  public void check() {
    refuseUnknown();
    if (!problems.isEmpty()) {
      throw new InvalidRequest(problems);
    }
  }

  private void refuseUnknown() {
    members.keySet().stream()
        .filter(name -> !known.contains(name))
        .limit(MOST_PROBLEMS)
        .forEach(name ->
            refuse(shortened(name), "is not known here; known are " + String.join(", ", known)));
    children.forEach(ObjectBody::refuseUnknown);
  }

  private @Nullable JsonValue take(String name) {
    known.add(name);
    return members.get(name);
  }

  private void refuse(String name, String reason) {
    refuse(List.of(name), reason);
  }

  private void refuse(List<String> below, String reason) {
    if (problems.size() >= MOST_PROBLEMS) {
      return;
    }
    List<String> location = new ArrayList<>(List.of("body"));
    location.addAll(path);
    location.addAll(below);
    problems.add(FieldProblem.invalid(reason, location.toArray(String[]::new)));
  }

  /** JSON has no NaN and no infinities; numbers too large for a double would become one. */
  private void refuseNonFinite(JsonValue value, Place at) {
    switch (value) {
      case JsonValue.Num number when !number.isFinite() ->
          refuse(at.names(), "must be a finite number");
      case JsonValue.Arr array -> {
        for (int i = 0; i < array.items().size(); i++) {
          refuseNonFinite(array.items().get(i), new Place(at, i));
        }
      }
      case JsonValue.Obj object ->
          object.members().forEach((name, each) -> refuseNonFinite(each, new Place(at, name)));
      default -> {}
    }
  }

  /** Where a value is: below another, by name or by index. Most are never asked for their names. */
  private record Place(@Nullable Place above, Object step) {

    List<String> names() {
      List<String> names = above == null ? new ArrayList<>() : above.names();
      if (step instanceof Integer index) {
        names.set(names.size() - 1, names.getLast() + "[" + index + "]");
      } else {
        names.add(shortened(step.toString()));
      }
      return names;
    }
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }

  private static boolean isReadable(JsonValue.Num number) {
    return number.text().length() <= LONGEST_NUMBER;
  }

  private static Map<String, JsonValue> parse(byte[] bytes) {
    try {
      if (JsonReader.read(JsonBody.decode(bytes)) instanceof JsonValue.Obj object) {
        return object.members();
      }
      throw new UnreadableObject("the body has to be a JSON object");
    } catch (InvalidJson problem) {
      throw new UnreadableObject("the body is not JSON: " + problem.getMessage());
    } catch (JsonTooDeep tooDeep) {
      throw new UnreadableObject(
          "the body nests deeper than %d levels".formatted(JsonReader.MAX_DEPTH));
    } catch (UnreadableBody notUtf8) {
      throw new UnreadableObject("the body is not UTF-8");
    }
  }

  private static boolean isBetween(BigDecimal value, BigDecimal least, BigDecimal most) {
    return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
  }
}
