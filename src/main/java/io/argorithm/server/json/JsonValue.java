package io.argorithm.server.json;

import java.util.List;
import java.util.Map;

/** A JSON value that writes itself the way Python's compact {@code json.dumps} would. */
public sealed interface JsonValue {

  /** {@code null}. */
  record Null() implements JsonValue {}

  /** {@code true} or {@code false}. */
  record Bool(boolean value) implements JsonValue {}

  /**
   * A number.
   *
   * @param text Python's spelling: digits for an integer of any size, otherwise the shortest text
   *     that gives the same double, {@code NaN}, {@code Infinity} or {@code -Infinity}
   */
  record Num(String text) implements JsonValue {

    /** A {@code float} as Python spells it. */
    public static Num of(double value) {
      return new Num(PythonFloat.repr(value));
    }

    /** Whether Python would read an {@code int}. */
    public boolean isInteger() {
      return text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    /** Whether JSON proper can carry it. */
    public boolean isFinite() {
      return !text.endsWith("N") && !text.endsWith("y");
    }
  }

  /** A string. */
  record Str(String value) implements JsonValue {}

  /** An array. */
  record Arr(List<JsonValue> items) implements JsonValue {}

  /** An object; members keep the order of their first appearance. */
  record Obj(Map<String, JsonValue> members) implements JsonValue {}

  /** A value that is written already; whoever makes one vouches for its text. */
  record Raw(String json) implements JsonValue {}

  /** Compact JSON text; half a surrogate pair is escaped, so that UTF-8 can carry the text. */
  default String text() {
    StringBuilder out = new StringBuilder();
    new JsonWriter(out).write(this);
    return out.toString();
  }
}
