package io.argorithm.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More clients than the server has connections for, and large bodies that are hard to read. */
class CrowdedServerIntegrationTests {

  private static final int CONNECTIONS = 32;
  private static final int CROWD = 200;
  private static final int MANY = 3_000_000;
  private static final String RUNS = "/api/v1/argorithms/nothing/runs";
  private static final String HALF_HEADERS =
      "GET /argorithm HTTP/1.1\r\nHost: localhost\r\nX-Half: ";
  private static final String HALF_BODY =
      "POST /argorithms/run HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
          + "Content-Length: 100\r\n\r\n{";

  private static TestServer server;
  private static TestClient client;

  private final List<Socket> sockets = new ArrayList<>();

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            Map.of(
                "MAX_CONNECTIONS",
                Integer.toString(CONNECTIONS),
                "SANDBOX_PARAMETERS_KIB",
                "8192"));
    client = server.client();
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
  @ValueSource(
      strings = {"", HALF_HEADERS, HALF_BODY, "GET /argorithm HTTP/1.1\r\nHost: localhost\r\n\r\n"})
  void closesConnectionsThatKeepItWaitingForThoseWhoComeNext(String sent) throws IOException {
    for (int i = 0; i < CROWD; i++) {
      send(connect(), sent);
    }

    assertThat(client.list().status()).isEqualTo(200);
    Eventually.await(() -> sockets.stream().filter(this::isEnded).count() >= CROWD - CONNECTIONS);
  }

  @Test
  void letsRunsGoOnWhileOthersComeAndGo() throws IOException {
    assertThat(
            client.insert(TestProgram.called("crowd_slow").doing("sum(range(2 * 10**6))")).status())
        .isEqualTo(200);
    CompletableFuture<Answer> run =
        CompletableFuture.supplyAsync(() -> client.run("crowd_slow", "{\"a\":1}"));

    for (int i = 0; i < CROWD; i++) {
      send(connect(), HALF_HEADERS);
    }

    assertThat(run.join().status()).isEqualTo(200);
  }

  @Test
  void endsRequestsThatComeByteByByte() throws IOException {
    Socket headers = connect();
    Socket body = connect();
    send(headers, HALF_HEADERS);
    send(body, HALF_BODY);

    Eventually.await(() -> {
      for (Socket socket : List.of(headers, body)) {
        send(socket, " ");
      }
      return isEnded(headers) && isEnded(body);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"seed\":%s}",
        "{\"limits\":{\"states\":%s}}",
        "{\"limits\":{\"wallSeconds\":%s}}"
      })
  void refusesNumbersWithMillionsOfDigits(String body) {
    Answer answer = client.postJson(RUNS, body.formatted("7".repeat(MANY)));

    assertThat(answer.status()).as("%s", answer).isEqualTo(422);
  }

  @Test
  void refusesLongNamesAndManyItemsWithShortAnswers() {
    String items = "1,".repeat(MANY / 4) + "NaN";

    Answer answer = client.postJson(RUNS, "{\"%s\":[%s]}".formatted("n".repeat(MANY / 2), items));

    assertThat(answer.status()).as("%s", answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("must be a finite number").hasSizeLessThan(2_000);
  }

  @Test
  void repeatsOnlyTheBeginningOfALargeBodyThatIsNoJson() {
    Answer answer = client.postJson("/argorithms/run", "x".repeat(MANY));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).hasSizeLessThan(5_000);
  }

  private Socket connect() throws IOException {
    URI address = URI.create(client.base());
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(1);
    sockets.add(socket);
    return socket;
  }

  /** Those who are cut off may not be able to send any more. */
  private static void send(Socket socket, String text) throws IOException {
    try {
      socket.getOutputStream().write(text.getBytes(UTF_8));
      socket.getOutputStream().flush();
    } catch (SocketException cutOff) {
      // Reading shows it, too.
    }
  }

  private boolean isEnded(Socket socket) {
    try {
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (SocketTimeoutException stillOpen) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }
}
