package io.argorithm.server.web;

import io.argorithm.server.execution.ProgramError;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Num;
import io.argorithm.server.json.JsonValue.Str;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers of the compatible face: compact JSON, {@code application/json} without a charset. */
public final class JsonAnswer {

  private JsonAnswer() {}

  /** A success with data. */
  public static ResponseEntity<byte[]> of(JsonValue value) {
    return of(HttpStatusCode.valueOf(200), value);
  }

  /** A success that has nothing to say. */
  public static ResponseEntity<byte[]> ofNull() {
    return of(new JsonValue.Null());
  }

  /** An error told in one sentence. */
  public static ResponseEntity<byte[]> error(HttpStatusCode status, String detail) {
    return of(status, detail(new Str(detail)));
  }

  /** What the program said, message first, for that is what its user wants to read. */
  public static JsonValue of(ProgramError error) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("message", new Str(error.message()));
    members.put("type", new Str(error.type()));
    members.put("line", new Num(Integer.toString(error.line())));
    return new JsonValue.Obj(members);
  }

  /** An error body around {@code detail}. */
  static JsonValue detail(JsonValue detail) {
    return new JsonValue.Obj(Map.of("detail", detail));
  }

  /** Any answer. */
  static ResponseEntity<byte[]> of(HttpStatusCode status, JsonValue value) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(value.text().getBytes(StandardCharsets.UTF_8));
  }
}
