package io.argorithm.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.sandbox.SandboxStatus;
import io.argorithm.server.execution.sandbox.WorkerPool;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients that leave before they have their answer, and answers that there is no room for. */
class LeavingClientsIntegrationTests {

  private static final String ENDLESS = "endless";
  private static final String LARGE = "large";

  /** Runs would last longer than these tests have patience for. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "SANDBOX_EXTRA_WORKERS", "0",
          "SANDBOX_WALL_SECONDS", "600",
          "SANDBOX_CPU_SECONDS", "600",
          "SANDBOX_QUEUE_SECONDS", "600",
          "SANDBOX_SPOOL_MIB", "4");

  private static TestServer server;
  private static TestClient client;

  @BeforeAll
  static void start() {
    server = TestServer.start(SETTINGS);
    client = server.client();
    Runs runs = new Runs(client);
    runs.prepare();
    runs.insert(TestProgram.called(ENDLESS).doing("while True: pass"));
    runs.insert(
        TestProgram.called(LARGE).doing("for i in range(20): algo.add_comment('x' * 100_000)"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void endTheirRunsAndLeaveTheQueueOnTheCompatibleFace() throws IOException {
    assertThatLeavingEndsRuns(
        "/argorithms/run", "{\"argorithmID\":\"" + ENDLESS + "\",\"parameters\":{}}");
  }

  @Test
  void endTheirRunsAndLeaveTheQueueOnTheNativeFace() throws IOException {
    assertThatLeavingEndsRuns("/api/v1/argorithms/" + ENDLESS + "/runs", "{}");
  }

  @Test
  void closeNoMoreThanTheirHalfOfTheConnection() throws IOException {
    try (Socket half = ask("/api/v1/argorithms/" + ENDLESS + "/runs", "{}")) {
      awaitStatus(1, 0);
      half.shutdownOutput();
      awaitStatus(0, 0);
      half.setSoTimeout(60_000);
      assertThat(half.getInputStream().readAllBytes()).isEmpty();
    }
    new Runs(client).assertOthersWork();
  }

  @Test
  void areNotMistakenForThoseWhoAskForMoreBeforeTheyHaveTheirAnswer() throws IOException {
    String view = "GET /argorithms/view/" + ENDLESS + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    try (Socket eager = ask("/api/v1/argorithms/" + LARGE + "/runs", "{\"seed\":1}", view)) {
      eager.setSoTimeout(60_000);
      assertThat(new String(eager.getInputStream().readNBytes(12), UTF_8))
          .isEqualTo("HTTP/1.1 503");
    }
  }

  @Test
  void getNoAnswerThatThereIsNoRoomForAndCostNoWorker() {
    List<String> ends = workerEnds();
    for (Answer answer :
        List.of(
            client.run(LARGE), client.postJson("/api/v1/argorithms/" + LARGE + "/runs", "{}"))) {
      assertThat(answer.status()).as("%s", answer).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    new Runs(client).assertOthersWork();
    assertThat(workerEnds()).isEqualTo(ends);
  }

  private static void assertThatLeavingEndsRuns(String path, String body) throws IOException {
    List<String> ends = workerEnds();
    Socket running = ask(path, body);
    awaitStatus(1, 0);
    Socket waiting = ask(path, body);
    awaitStatus(1, 1);

    waiting.close();
    awaitStatus(1, 0);
    running.close();
    awaitStatus(0, 0);

    new Runs(client).assertOthersWork();
    assertThat(workerEnds()).as("a program that notices its end costs no worker").isEqualTo(ends);
  }

  private static Socket ask(String path, String body) throws IOException {
    return ask(path, body, "");
  }

  /** Sends a request, and more behind it. */
  private static Socket ask(String path, String body, String ahead) throws IOException {
    URI address = URI.create(client.base());
    Socket socket = new Socket(address.getHost(), address.getPort());
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            .formatted(path, body.length());
    socket.getOutputStream().write((head + body + ahead).getBytes(UTF_8));
    return socket;
  }

  private static void awaitStatus(int busy, int waiting) {
    WorkerPool pool = server.context().getBean(WorkerPool.class);
    Eventually.await(() -> {
      SandboxStatus status = pool.status();
      return status.busy() == busy && status.waiting() == waiting;
    });
  }

  /** How many workers have ended, by cause. */
  private static List<String> workerEnds() {
    return client
        .get("/metrics")
        .text()
        .lines()
        .filter(line -> line.startsWith("argorithm_sandbox_worker_ends"))
        .toList();
  }
}
