package io.argorithm.server.catalogue.web;

import io.argorithm.server.catalogue.Argorithm;
import io.argorithm.server.catalogue.Listing;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Raw;
import io.argorithm.server.json.JsonValue.Str;
import io.argorithm.server.web.AnswerMemory;
import io.argorithm.server.web.StreamedAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The list of all argorithms as the toolkit's CLI and the app know it. A short one is kept until
 * the catalogue changes, for it is asked for often; a long one is read from the store while it is
 * written.
 */
@Component
class ListAnswer {

  private static final long MOST_KEPT = 256L * 1024;

  private record Kept(String digest, byte[] body) {}

  private final AnswerMemory memory;
  private volatile Kept kept = new Kept("", new byte[0]);

  ListAnswer(AnswerMemory memory) {
    this.memory = memory;
  }

  void write(Listing list, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StreamedAnswer answer = new StreamedAnswer(request, response, memory);
    if (answer.isKnown(list.digest())) {
      return;
    }
    if (list.bytes() <= MOST_KEPT) {
      answer.write(kept(list));
    } else {
      answer.write(2 * list.bytesAtOnce(), out -> write(list, out));
    }
  }

  private byte[] kept(Listing list) throws IOException {
    Kept last = kept;
    if (!last.digest().equals(list.digest())) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      write(list, json -> body.writeBytes(json.getBytes(StandardCharsets.UTF_8)));
      last = new Kept(list.digest(), body.toByteArray());
      kept = last;
    }
    return last.body();
  }

  private static void write(Listing list, StreamedAnswer.Out out) throws IOException {
    out.write("[");
    Separator separator = new Separator();
    list.read(found -> out.write(separator.next() + entry(found.argorithm()).text()));
    out.write("]");
  }

  private static JsonValue entry(Argorithm argorithm) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("argorithmID", new Str(argorithm.id()));
    members.put("maintainer", new Str(argorithm.maintainer()));
    members.put("filename", new Str(argorithm.fileName()));
    members.put("function", new Str(argorithm.config().function()));
    members.put("description", new Str(argorithm.config().description()));
    members.put("parameters", new Raw(argorithm.config().parameters()));
    members.put("example", new Raw(argorithm.config().example()));
    return new JsonValue.Obj(members);
  }
}
