package io.argorithm.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Talks to a server the way its clients do.
 *
 * @param base address of the server, without a slash at its end
 */
record TestClient(String base) {

  private static final String BOUNDARY = "boundary-of-the-tests";
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** A request to {@code path}, which is sent as it is. */
  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(PATIENCE)
        .header("Accept", "*/*");
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Sends a request and gives the lines of the answer as they come; the caller closes them. */
  Stream<String> sendForLines(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofLines()).body();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  Answer get(String path) {
    return send(to(path));
  }

  Answer post(String path, String contentType, byte[] body) {
    return send(
        to(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
  }

  Answer postJson(String path, String json) {
    return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  Answer list() {
    return get("/argorithms/list");
  }

  Answer view(String id) {
    return get("/argorithms/view/" + percentEncoded(id));
  }

  Answer insert(TestProgram program) {
    return upload("/argorithms/insert", program);
  }

  Answer update(TestProgram program) {
    return upload("/argorithms/update", program);
  }

  Answer upload(String path, TestProgram program) {
    return upload(path, program.fileName(), program.source(), program.config());
  }

  Answer upload(String path, String fileName, String source, String config) {
    return upload(path, fileName, bytes(source), bytes(config));
  }

  /** Sends a program and its configuration as files of a form. */
  Answer upload(String path, String fileName, byte[] source, byte[] config) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    writePart(body, "name=\"file\"; filename=\"" + fileName + "\"", "application/octet", source);
    writePart(body, "name=\"data\"; filename=\"data\"", "application/json", config);
    body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
    return post(path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }

  Answer delete(String id) {
    return postJson("/argorithms/delete", "{\"argorithmID\":" + Json.quoted(id) + "}");
  }

  /** Runs an argorithm with its example. */
  Answer run(String id) {
    return run(id, "{}");
  }

  /** Runs an argorithm with parameters in JSON. */
  Answer run(String id, String parameters) {
    return postJson(
        "/argorithms/run",
        "{\"argorithmID\":" + Json.quoted(id) + ",\"parameters\":" + parameters + "}");
  }

  /** Every byte of the text percent-encoded. */
  static String percentEncoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : bytes(text)) {
      encoded.append("%%%02X".formatted(b));
    }
    return encoded.toString();
  }

  private static void writePart(
      ByteArrayOutputStream body, String disposition, String type, byte[] content) {
    body.writeBytes(
        bytes(
            "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, disposition, type)));
    body.writeBytes(content);
    body.writeBytes(bytes("\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
