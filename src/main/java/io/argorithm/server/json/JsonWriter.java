package io.argorithm.server.json;

/** Writes values as compact JSON, only escaping what must be. */
final class JsonWriter {

  private final StringBuilder out;

  JsonWriter(StringBuilder out) {
    this.out = out;
  }

  void write(JsonValue value) {
    switch (value) {
      case JsonValue.Null ignored -> out.append("null");
      case JsonValue.Bool bool -> out.append(bool.value());
      case JsonValue.Num number -> out.append(number.text());
      case JsonValue.Str string -> writeString(string.value());
      case JsonValue.Arr array -> writeArray(array);
      case JsonValue.Obj object -> writeObject(object);
      case JsonValue.Raw raw -> out.append(raw.json());
    }
  }

  private void writeArray(JsonValue.Arr array) {
    String separator = "";
    out.append('[');
    for (JsonValue item : array.items()) {
      out.append(separator);
      write(item);
      separator = ",";
    }
    out.append(']');
  }

  private void writeObject(JsonValue.Obj object) {
    String separator = "";
    out.append('{');
    for (var member : object.members().entrySet()) {
      out.append(separator);
      writeString(member.getKey());
      out.append(':');
      write(member.getValue());
      separator = ",";
    }
    out.append('}');
  }

  private void writeString(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < 0x20 || isHalfPair(text, i)) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isHalfPair(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
