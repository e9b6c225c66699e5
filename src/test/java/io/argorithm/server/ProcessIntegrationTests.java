package io.argorithm.server;

import static io.argorithm.server.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The server as a process of its own, which is started wrongly, stopped and killed. */
class ProcessIntegrationTests {

  private static final int INSERTS = 200;
  private static final int CLIENTS = 4;

  @TempDir Path folder;

  @Test
  void losesNothingThatWasAnsweredWhenItIsKilledDuringInserts()
      throws InterruptedException, ExecutionException, TimeoutException {
    Set<String> answered = ConcurrentHashMap.newKeySet();
    try (ServerProcess server = ServerProcess.start(folder, Map.of());
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      TestClient client = server.client();
      List<? extends Future<?>> inserts =
          IntStream.range(0, INSERTS)
              .mapToObj(i -> threads.submit(() -> insert(client, i, answered)))
              .toList();
      inserts.get(INSERTS / 3).get(2, TimeUnit.MINUTES);
      server.kill();
      threads.shutdownNow();
    }

    assertThat(answered).hasSizeBetween(INSERTS / 4, INSERTS - 1);
    try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
      TestClient client = server.client();
      List<String> ids =
          client.list().json().valueStream().map(a -> a.path("argorithmID").asString()).toList();
      assertThat(ids).containsAll(answered).doesNotHaveDuplicates();
      assertThat(ids).allSatisfy(id -> assertWhole(client, id));
      assertThat(client.insert(program(INSERTS)).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leavesNoProcessBehind(boolean killed)
      throws InterruptedException, ExecutionException, TimeoutException {
    try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
      TestClient client = server.client();
      assertThat(client.insert(program(1)).status()).isEqualTo(200);
      assertThat(client.insert(endless()).status()).isEqualTo(200);
      assertThat(client.run("argorithm_1").status()).isEqualTo(200);
      try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
        Future<?> run = threads.submit(() -> quietly(() -> client.run("endless")));
        Thread.sleep(500); // so that the endless program is under way
        List<ProcessHandle> workers = server.children();
        assertThat(workers).isNotEmpty();

        if (killed) {
          server.kill();
        } else {
          assertThat(server.stop()).isIn(0, 143);
        }

        // One that makes the start cache gives way to all others, so its end may take a while.
        for (ProcessHandle worker : workers) {
          worker.onExit().get(3, TimeUnit.MINUTES);
        }
        run.get(1, TimeUnit.MINUTES);
      }
    }
  }

  @Test
  void letsProgramsThatRunEndAndNoneBeginWhenItIsAskedToEnd()
      throws InterruptedException, ExecutionException, TimeoutException {
    try (ServerProcess server = ServerProcess.start(folder, Map.of());
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      TestClient client = server.client();
      client.insert(program(1));
      client.insert(endless());
      Future<Answer> underWay =
          threads.submit(() ->
              client.postJson(
                  "/api/v1/argorithms/endless/runs", "{\"limits\":{\"wallSeconds\":4}}"));
      await(() -> client.get("/metrics").text().contains("argorithm_sandbox_workers_busy 1.0"));
      Future<Integer> end = threads.submit(server::stop);
      await(() -> isEnding(client));
      quietly(() -> assertThat(client.run("argorithm_1").status()).isEqualTo(503));

      assertThat(underWay.get(1, TimeUnit.MINUTES).json().path("outcome").asString())
          .isEqualTo("limit");
      assertThat(end.get(1, TimeUnit.MINUTES)).isIn(0, 143);
      assertThat(server.children()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DATABASE, oracle, sqlite",
    "STORAGE_FOLDER, /dev/null/folder, folder",
    "SANDBOX_WORKERS, many, 256",
    "SANDBOX_WALL_SECONDS, 0, 3600"
  })
  void saysInOneSentenceWhichVariableIsWrong(String variable, String value, String accepted)
      throws InterruptedException {
    try (ServerProcess server = ServerProcess.launch(folder, Map.of(variable, value))) {
      assertThat(server.waitForEnd()).isEqualTo(1);

      assertThat(server.errors().strip().lines()).as(server.output()).hasSize(1);
      assertThat(server.errors()).contains(variable, "'" + value + "'", accepted);
      assertThat(server.output()).doesNotContain("\tat ", "Exception");
    }
  }

  @Test
  void saysInOneSentenceThatItsDatabaseIsDamaged() throws Exception {
    Path file = folder.resolve("argorithm.db");
    Files.writeString(file, "no database ".repeat(1_000));
    try (ServerProcess server = ServerProcess.launch(folder, Map.of())) {
      assertThat(server.waitForEnd()).isEqualTo(1);

      assertThat(server.errors().strip().lines()).as(server.output()).hasSize(1);
      assertThat(server.errors()).contains(file.toString(), "damaged", "backup");
      assertThat(server.output()).doesNotContain("\tat ", "Exception");
      assertThat(file).hasContent("no database ".repeat(1_000));
    }
  }

  @Test
  void letsNoSecondServerUseItsFolderUntilItIsGone(@TempDir Path other) throws Exception {
    Map<String, String> sameFolder = Map.of("STORAGE_FOLDER", folder.toString());
    try (ServerProcess first = ServerProcess.start(folder, Map.of())) {
      try (ServerProcess second = ServerProcess.launch(other, sameFolder)) {
        assertThat(second.waitForEnd()).isEqualTo(1);

        assertThat(second.errors().strip().lines()).as(second.output()).hasSize(1);
        assertThat(second.errors()).contains("Another server", folder.toString(), "STORAGE_FOLDER");
        assertThat(second.output()).isEmpty();
      }
      assertThat(first.client().get("/health/live").status()).isEqualTo(200);
      first.kill();
    }
    ServerProcess.start(other, sameFolder).close();
  }

  @Test
  void takesEmptyVariablesForUnsetOnesAndLogsNeitherProgramsNorParameters() {
    Map<String, String> empty = new HashMap<>();
    for (String variable :
        List.of(
            "DATABASE",
            "AUTH",
            "CACHING",
            "HOST",
            "METRICS_TOKEN",
            "SANDBOX_WORKERS",
            "SECRET_KEY",
            "MAIL")) {
      empty.put(variable, "");
    }

    try (ServerProcess server = ServerProcess.start(folder, empty)) {
      assertThat(server.client().get("/argorithm").text()).isEqualTo("{\"auth\":\"DISABLED\"}");
      assertThat(server.client().get("/metrics").status()).isEqualTo(200);
      assertLogHoldsNoSecrets(server);
    }
  }

  @Test
  void writesItsLogAsAnObjectALineWhenAsked() {
    try (ServerProcess server = ServerProcess.start(folder, Map.of("LOG_FORMAT", "json"))) {
      TestClient client = server.client();
      client.insert(program(1));
      client.run("argorithm_1");
      client.get("/argorithms/view/forged%0D%0Aline");
      // The line of a request is written when its answer has been sent.
      await(() -> server.logFile().contains("forged"));
      assertFileHoldsLinesOfTheOutput(server);

      List<JsonNode> log = server.output().lines().map(Json::read).toList();

      assertThat(log)
          .allSatisfy(line -> {
            assertThat(line.path("@timestamp").isString()).isTrue();
            assertThat(line.path("message").asString()).isNotEmpty();
          })
          .anySatisfy(line -> {
            assertThat(line.path("path").asString()).isEqualTo("/argorithms/run");
            assertThat(line.path("status").asInt()).isEqualTo(200);
            assertThat(line.path("request").asString()).isNotEmpty();
            assertThat(line.path("run").asString()).isNotEmpty();
          })
          .anySatisfy(line ->
              assertThat(line.path("path").asString())
                  .isEqualTo("/argorithms/view/forged%0D%0Aline"));
    }
  }

  private void assertLogHoldsNoSecrets(ServerProcess server) {
    TestClient client = server.client();
    client.insert(
        program(1)
            .doing("print('printed_secret')\nraise ValueError('raised_secret')  # source_secret"));
    client.run("argorithm_1", "{\"p\":\"parameter_secret\"}");
    client.postJson("/argorithms/run?token=query_secret", "{\"broken_secret\":");

    List.of("POST /argorithms/run 500", "POST /argorithms/run 422")
        .forEach(line -> await(() -> server.logFile().contains(line)));
    assertFileHoldsLinesOfTheOutput(server);
    assertThat(server.output()).contains("POST /argorithms/insert 200").doesNotContain("_secret");
  }

  private static void assertFileHoldsLinesOfTheOutput(ServerProcess server) {
    List<String> kept = server.logFile().lines().toList();
    assertThat(server.output().lines().toList()).containsAll(kept);
  }

  private static void insert(TestClient client, int number, Set<String> answered) {
    quietly(() -> {
      TestProgram program = program(number);
      Answer answer = client.insert(program);
      if (answer.status() != 200) {
        fail(answer.toString());
      }
      answered.add(program.id());
    });
  }

  /** A server that ends says so, and soon takes no connections. */
  private static boolean isEnding(TestClient client) {
    try {
      return client.get("/health/ready").status() == 503;
    } catch (UncheckedIOException notReached) {
      return true;
    }
  }

  /** What the killing of the server does to a request is no matter. */
  private static void quietly(Runnable request) {
    try {
      request.run();
    } catch (UncheckedIOException | IllegalStateException serverIsGone) {
      assertThat(serverIsGone).hasCauseInstanceOf(Exception.class);
    }
  }

  private static void assertWhole(TestClient client, String id) {
    int number = Integer.parseInt(id.substring(id.indexOf('_') + 1));
    JsonNode view = client.view(id).json();
    assertThat(view.path("description").asString()).isEqualTo(program(number).description());
    assertThat(view.path("example").toString()).isEqualTo(program(number).example());
    assertThat(client.run(id).comments()).containsExactly("program " + number + " of " + number);
  }

  private static TestProgram program(int number) {
    return TestProgram.called("argorithm_" + number)
        .doing("algo.add_comment(f'program " + number + " of {kwargs[\"n\"]}')")
        .withDescription("number " + number)
        .withExample("{\"n\":" + number + "}");
  }

  private static TestProgram endless() {
    return TestProgram.called("endless").doing("while True: pass");
  }
}
