package io.argorithm.server.catalogue.web;

import io.argorithm.server.catalogue.Argorithm;
import io.argorithm.server.catalogue.ArgorithmEntry;
import io.argorithm.server.catalogue.ArgorithmVersion;
import io.argorithm.server.catalogue.StoredProgram;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Num;
import io.argorithm.server.json.JsonValue.Raw;
import io.argorithm.server.json.JsonValue.Str;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Argorithms as the native API tells them. */
final class NativeArgorithm {

  private NativeArgorithm() {}

  /** As it stands in a list. */
  static JsonValue entry(ArgorithmVersion known) {
    return new JsonValue.Obj(members(known.argorithm(), known.version(), known.updated()));
  }

  /** With its program. */
  static JsonValue whole(StoredProgram program) {
    Argorithm argorithm = program.argorithm();
    Map<String, JsonValue> members = members(argorithm, program.version(), program.updated());
    members.put("function", new Str(argorithm.config().function()));
    members.put("filename", new Str(argorithm.fileName()));
    members.put("source", new Str(program.source()));
    return new JsonValue.Obj(members);
  }

  /** Only which version, and when it was made. */
  static JsonValue version(ArgorithmEntry known) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    putVersion(members, known.version(), known.updated());
    return new JsonValue.Obj(members);
  }

  private static Map<String, JsonValue> members(Argorithm argorithm, int version, Instant updated) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("id", new Str(argorithm.id()));
    members.put("description", new Str(argorithm.config().description()));
    members.put("maintainer", new Str(argorithm.maintainer()));
    members.put("parameters", new Raw(argorithm.config().parameters()));
    members.put("example", new Raw(argorithm.config().example()));
    putVersion(members, version, updated);
    return members;
  }

  private static void putVersion(Map<String, JsonValue> members, int version, Instant updated) {
    members.put("version", new Num(Integer.toString(version)));
    members.put("updated", new Str(updated.toString()));
  }
}
