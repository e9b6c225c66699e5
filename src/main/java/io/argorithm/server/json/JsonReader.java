package io.argorithm.server.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads JSON exactly as Python's {@code json.loads} does: it takes NaN and infinities, lets the
 * last of equal keys win, and reports errors in the same words at the same places, which clients of
 * the wire contract get to see. No library for Java does that.
 */
public final class JsonReader {

  /**
   * Deepest nesting that is read; far more than any parameters need, far less than a stack holds.
   */
  public static final int MAX_DEPTH = 200;

  /** Values that texts may hold by the hundred thousand, each made once. */
  private static final JsonValue NULL = new JsonValue.Null();

  private static final JsonValue TRUE = new JsonValue.Bool(true);
  private static final JsonValue FALSE = new JsonValue.Bool(false);
  private static final JsonValue NO_ITEMS = new JsonValue.Arr(List.of());
  private static final JsonValue NO_MEMBERS = new JsonValue.Obj(Map.of());
  private static final List<JsonValue> DIGITS =
      IntStream.range(0, 10).<JsonValue>mapToObj(i -> new JsonValue.Num("" + i)).toList();

  private final String text;
  private int at;
  private int depth;

  private JsonReader(String text) {
    this.text = text;
  }

  /**
   * Reads a whole text.
   *
   * @throws InvalidJson when it is not JSON
   * @throws JsonTooDeep when it nests deeper than {@link #MAX_DEPTH}
   */
  public static JsonValue read(String text) {
    JsonReader reader = new JsonReader(text);
    reader.skipBlanks();
    JsonValue value = reader.value();
    reader.skipBlanks();
    if (reader.at < text.length()) {
      throw reader.invalid("Extra data", reader.at);
    }
    return value;
  }

  private JsonValue value() {
    if (at >= text.length()) {
      throw invalid("Expecting value", at);
    }
    return switch (text.charAt(at)) {
      case '"' -> new JsonValue.Str(string());
      case '{' -> nested(this::object);
      case '[' -> nested(this::array);
      case 'n' -> word("null", NULL);
      case 't' -> word("true", TRUE);
      case 'f' -> word("false", FALSE);
      case 'N' -> word("NaN", new JsonValue.Num("NaN"));
      case 'I' -> word("Infinity", new JsonValue.Num("Infinity"));
      default -> number();
    };
  }

  private JsonValue nested(java.util.function.Supplier<JsonValue> container) {
    if (++depth > MAX_DEPTH) {
      throw new JsonTooDeep(MAX_DEPTH);
    }
    at++;
    JsonValue value = container.get();
    depth--;
    return value;
  }

  private JsonValue object() {
    skipBlanks();
    if (take('}')) {
      return NO_MEMBERS;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (true) {
      if (at >= text.length() || text.charAt(at) != '"') {
        throw invalid("Expecting property name enclosed in double quotes", at);
      }
      String name = string();
      skipBlanks();
      if (!take(':')) {
        throw invalid("Expecting ':' delimiter", at);
      }
      skipBlanks();
      members.put(name, value());
      skipBlanks();
      if (take('}')) {
        return new JsonValue.Obj(members);
      }
      if (!take(',')) {
        throw invalid("Expecting ',' delimiter", at);
      }
      skipBlanks();
    }
  }

  private JsonValue array() {
    skipBlanks();
    if (take(']')) {
      return NO_ITEMS;
    }
    ArrayList<JsonValue> items = new ArrayList<>();
    while (true) {
      items.add(value());
      skipBlanks();
      if (take(']')) {
        items.trimToSize();
        return new JsonValue.Arr(items);
      }
      if (!take(',')) {
        throw invalid("Expecting ',' delimiter", at);
      }
      skipBlanks();
    }
  }

  private String string() {
    int begin = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return value.toString();
      }
      if (c < 0x20) {
        throw invalid("Invalid control character at", at - 1);
      }
      value.append(c == '\\' ? escaped(begin) : c);
    }
    throw invalid("Unterminated string starting at", begin);
  }

  private char escaped(int begin) {
    if (at >= text.length()) {
      throw invalid("Unterminated string starting at", begin);
    }
    char c = text.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw invalid("Invalid \\escape", at - 2);
    };
  }

  private char unicode() {
    if (at + 4 >= text.length()) { // Python looks for what follows the digits first
      throw invalid("Invalid \\uXXXX escape", at - 1);
    }
    int value = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) > 'f') {
        throw invalid("Invalid \\uXXXX escape", at - 1);
      }
      value = value * 16 + digit;
    }
    at += 4;
    return (char) value;
  }

  private JsonValue word(String word, JsonValue value) {
    if (!text.startsWith(word, at)) {
      throw invalid("Expecting value", at);
    }
    at += word.length();
    return value;
  }

  private JsonValue number() {
    int begin = at;
    if (text.startsWith("-Infinity", at)) {
      at += "-Infinity".length();
      return new JsonValue.Num("-Infinity");
    }
    int end = begin + (text.charAt(begin) == '-' ? 1 : 0);
    int digits = digitsFrom(end);
    if (digits == 0) {
      throw invalid("Expecting value", begin);
    }
    end += text.charAt(end) == '0' ? 1 : digits;
    int whole = end;
    if (end < text.length() && text.charAt(end) == '.' && digitsFrom(end + 1) > 0) {
      end += 1 + digitsFrom(end + 1);
    }
    end += exponentLength(end);
    at = end;
    String spelling = text.substring(begin, end);
    if (end == whole && end == begin + 1) {
      return DIGITS.get(text.charAt(begin) - '0');
    }
    if (end == whole) {
      return new JsonValue.Num(spelling.equals("-0") ? "0" : spelling);
    }
    return new JsonValue.Num(PythonFloat.repr(Double.parseDouble(spelling)));
  }

  private int exponentLength(int from) {
    if (from >= text.length() || "eE".indexOf(text.charAt(from)) < 0) {
      return 0;
    }
    int sign = from + 1 < text.length() && "+-".indexOf(text.charAt(from + 1)) >= 0 ? 1 : 0;
    int digits = digitsFrom(from + 1 + sign);
    return digits == 0 ? 0 : 1 + sign + digits;
  }

  private int digitsFrom(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end - from;
  }

  private boolean take(char wanted) {
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private InvalidJson invalid(String problem, int index) {
    return new InvalidJson(problem, text, index);
  }
}
