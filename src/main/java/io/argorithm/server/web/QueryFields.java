package io.argorithm.server.web;

import io.argorithm.server.json.InvalidJson;
import io.argorithm.server.json.JsonReader;
import io.argorithm.server.json.JsonTooDeep;
import io.argorithm.server.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The query of a request to the native API, read strictly: what is not asked for, given twice or
 * out of its range is reported. Ask for all fields, then call {@link #check()}.
 */
public final class QueryFields {

  private static final int MOST_DIGITS = 20;

  private final Map<String, String[]> given;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<FieldProblem> problems = new ArrayList<>();

  /** Takes a request without a body. */
  public QueryFields(HttpServletRequest request) {
    this.given = request.getParameterMap();
  }

  /** A text of at most so many characters. */
  public Optional<String> text(String name, int longest) {
    Optional<String> value = take(name);
    if (value.isPresent() && value.get().length() > longest) {
      return refuse(name, "must not be longer than %d characters".formatted(longest));
    }
    // Nothing that is stored contains one, and not every store can be asked.
    if (value.isPresent() && value.get().indexOf('\0') >= 0) {
      return refuse(name, "must not contain a NUL");
    }
    return value;
  }

  /** One of a few words. */
  public Optional<String> word(String name, Set<String> allowed) {
    Optional<String> value = take(name);
    return value.isPresent() && !allowed.contains(value.get())
        ? refuse(name, "must be one of " + String.join(", ", allowed))
        : value;
  }

  /** A whole number in a range, both ends included. */
  public Optional<Long> integer(String name, long least, long most) {
    Optional<String> text = take(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.get().length() <= MOST_DIGITS && text.get().matches("-?[0-9]+")) {
      BigInteger value = new BigInteger(text.get());
      if (value.compareTo(BigInteger.valueOf(least)) >= 0
          && value.compareTo(BigInteger.valueOf(most)) <= 0) {
        return Optional.of(value.longValueExact());
      }
    }
    return refuse(name, "must be a whole number from %d to %d".formatted(least, most));
  }

  /** A JSON object. */
  public Optional<JsonValue.Obj> object(String name) {
    Optional<String> text = take(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return JsonReader.read(text.get()) instanceof JsonValue.Obj object && isFinite(object)
          ? Optional.of(object)
          : refuse(name, "must be a JSON object without NaN and infinities");
    } catch (InvalidJson | JsonTooDeep problem) {
      return refuse(name, "must be a JSON object: " + problem.getMessage());
    }
  }

  /**
   * Reports what was wrong with the fields asked for, and fields nobody asked for.
   *
   * @throws InvalidRequest when anything was
   */
  public void check() {
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> refuse(name, "is not known here; known are " + String.join(", ", known)));
    if (!problems.isEmpty()) {
      throw new InvalidRequest(problems);
    }
  }

  private Optional<String> take(String name) {
    known.add(name);
    String[] values = given.get(name);
    if (values == null) {
      return Optional.empty();
    }
    return values.length == 1 ? Optional.of(values[0]) : refuse(name, "must be given once");
  }

  private static boolean isFinite(JsonValue value) {
    return switch (value) {
      case JsonValue.Num number -> number.isFinite();
      case JsonValue.Arr array -> array.items().stream().allMatch(QueryFields::isFinite);
      case JsonValue.Obj object ->
          object.members().values().stream().allMatch(QueryFields::isFinite);
      default -> true;
    };
  }

  private <T> Optional<T> refuse(String name, String reason) {
    problems.add(FieldProblem.invalid(reason, "query", name));
    return Optional.empty();
  }
}
