package io.argorithm.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many large bodies at once, of which a small heap could not hold all. */
class BodiesInMemoryIntegrationTests {

  private static final int CLIENTS = 200;
  private static final int LARGE = 1_000_000;
  private static final Map<String, String> SMALL_HEAP =
      Map.of("JAVA_TOOL_OPTIONS", "-Xmx160m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError");

  @TempDir static Path folder;
  private static ServerProcess server;

  private final List<Socket> sockets = new ArrayList<>();

  @BeforeAll
  static void start() {
    server = ServerProcess.start(folder, SMALL_HEAP);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/users/login,        application/x-www-form-urlencoded, username=",
    "/argorithms/run,     application/json,                  '{\"parameters\":{\"a\":['",
    "/argorithms/insert,  multipart/form-data;boundary=b,    '--b'"
  })
  void doNotEndTheServerWhenTheirLastByteIsMissing(String path, String type, String begin)
      throws IOException {
    byte[] body = (begin + "12,".repeat(LARGE / 3)).getBytes(UTF_8);
    for (int i = 0; i < CLIENTS; i++) {
      send(path, type, body.length + 1, body);
    }

    assertServes();
  }

  @ParameterizedTest
  @CsvSource({
    "/argorithms/run,                      '{\"parameters\":{\"a\":[%s0]}}'",
    "/api/v1/argorithms/nothing/runs,      '{\"parameters\":{\"a\":[%s0]}}'"
  })
  void doNotEndTheServerWhenTheyAreTakenApart(String path, String body) throws IOException {
    byte[] whole = body.formatted("12,".repeat(LARGE / 3)).getBytes(UTF_8);
    for (int i = 0; i < CLIENTS; i++) {
      send(path, "application/json", whole.length, whole);
    }

    assertServes();
  }

  private static void assertServes() {
    Answer small = server.client().postJson("/argorithms/run", "{\"argorithmID\":\"nothing\"}");

    assertThat(small.status()).as("%s", small).isEqualTo(404);
    assertThat(server.process().isAlive()).isTrue();
  }

  private void send(String path, String type, int length, byte[] body) throws IOException {
    URI address = URI.create(server.client().base());
    Socket socket = new Socket(address.getHost(), address.getPort());
    sockets.add(socket);
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(path, type, length);
    try {
      socket.getOutputStream().write(head.getBytes(UTF_8));
      socket.getOutputStream().write(body);
      socket.getOutputStream().flush();
    } catch (SocketException refused) {
      // The server need not read what it refuses.
    }
  }
}
