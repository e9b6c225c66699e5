package io.argorithm.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

/** Clients that take their time, more of them than there are threads of the system, or leave. */
@ExtendWith(SharedServer.class)
class SlowClientsIntegrationTests {

  private static final int CLIENTS = 300;
  private static final String BODY = "{\"argorithmID\": \"not_there\"}";
  private static final String REQUEST =
      """
      POST /argorithms/run HTTP/1.1
      Host: localhost
      Content-Type: application/json
      Content-Length: %d

      """
          .formatted(BODY.length())
          .replace("\n", "\r\n");

  private final TestClient client;
  private final List<Socket> sockets = new ArrayList<>();

  SlowClientsIntegrationTests(TestClient client) {
    this.client = client;
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @Test
  void areWaitedForWhileOthersAreServed() throws IOException {
    URI server = URI.create(client.base());
    for (int i = 0; i < CLIENTS; i++) {
      Socket socket = new Socket(server.getHost(), server.getPort());
      sockets.add(socket);
      send(socket, REQUEST + BODY.substring(0, 5));
    }

    assertThat(client.list().status()).isEqualTo(200);

    for (Socket socket : sockets) {
      send(socket, BODY.substring(5));
    }
    for (Socket socket : sockets) {
      assertThat(statusLine(socket)).startsWith("HTTP/1.1 404");
    }
  }

  @Test
  void areNoFaultOfOursWhenTheyLeaveInTheMiddle() throws IOException {
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    lines.start();
    root.addAppender(lines);
    try {
      URI server = URI.create(client.base());
      try (Socket socket = new Socket(server.getHost(), server.getPort())) {
        send(socket, REQUEST + BODY.substring(0, 5));
      }

      Eventually.await(() ->
          List.copyOf(lines.list).stream()
              .anyMatch(line -> line.getFormattedMessage().startsWith("POST /argorithms/run 400")));
      assertThat(List.copyOf(lines.list))
          .extracting(ILoggingEvent::getLevel)
          .doesNotContain(Level.WARN, Level.ERROR);
    } finally {
      root.detachAppender(lines);
    }
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().flush();
  }

  private static String statusLine(Socket socket) throws IOException {
    socket.setSoTimeout(30_000);
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
  }
}
