package io.argorithm.server.storage.mongo;

import io.argorithm.server.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON text of what a document holds. This server stores JSON as text, because BSON cannot carry
 * all of Python's numbers; older servers stored documents.
 */
final class BsonText {

  private BsonText() {}

  /** The JSON text that a field holds, or that its document amounts to. */
  static String json(@Nullable Object stored) {
    return stored instanceof String text ? text : value(stored).text();
  }

  private static JsonValue value(@Nullable Object stored) {
    return switch (stored) {
      case null -> new JsonValue.Null();
      case Boolean bool -> new JsonValue.Bool(bool);
      case Integer number -> new JsonValue.Num(number.toString());
      case Long number -> new JsonValue.Num(number.toString());
      case Double number -> JsonValue.Num.of(number);
      case List<?> items -> new JsonValue.Arr(items.stream().map(BsonText::value).toList());
      case Map<?, ?> document -> object(document);
      default -> new JsonValue.Str(stored.toString());
    };
  }

  private static JsonValue object(Map<?, ?> document) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    document.forEach((name, member) -> members.put(String.valueOf(name), value(member)));
    return new JsonValue.Obj(members);
  }
}
