package io.argorithm.server.json;

/** A JSON text nests arrays and objects deeper than the reader goes. */
public class JsonTooDeep extends RuntimeException {

  JsonTooDeep(int depth) {
    super("JSON is nested more than %d levels deep".formatted(depth));
  }
}
