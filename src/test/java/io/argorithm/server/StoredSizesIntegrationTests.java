package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server with little memory, whose earlier versions have stored more than may be stored now. */
class StoredSizesIntegrationTests {

  private static final int LARGE = 32;
  private static final String DESCRIPTION = "d".repeat(1_000_000);
  private static final String LONG_ID = "i".repeat(1_000);

  @TempDir static Path folder;
  private static ServerProcess server;
  private static TestClient client;

  @BeforeAll
  static void start() throws SQLException {
    server =
        ServerProcess.start(
            folder,
            Map.of("JAVA_TOOL_OPTIONS", "-Xmx192m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"));
    client = server.client();
    for (int i = 0; i < LARGE; i++) {
      store("large" + i, DESCRIPTION);
    }
    store(LONG_ID, "an id that is too long");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/argorithms/list", "/api/v1/argorithms?q=large&size=100"})
  void answersListsThatDoNotFitIntoItsMemoryToManyAtOnce(String path) throws Exception {
    Callable<Answer> ask = () -> client.get(path);
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<Answer>> answers =
          threads.invokeAll(IntStream.range(0, 6).mapToObj(i -> ask).toList());

      for (Future<Answer> each : answers) {
        Answer answer = each.get();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).hasSizeGreaterThan(LARGE * DESCRIPTION.length());
        assertThat(count(answer)).isGreaterThanOrEqualTo(LARGE);
      }
    }
    assertThat(client.get("/health/live").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/argorithms/list", "/api/v1/argorithms?q=large&size=100"})
  void sendsNoListAgainThatTheClientHas(String path) {
    String tag = client.get(path).header("ETag");

    Answer again = client.send(client.to(path).header("If-None-Match", tag));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.header("ETag")).isEqualTo(tag);
  }

  @Test
  void servesRunsUpdatesAndDeletesAnIdThatIsTooLongNow() {
    assertThat(client.view(LONG_ID).status()).isEqualTo(200);
    assertThat(client.run(LONG_ID).comments()).containsExactly("[]");
    TestProgram other = TestProgram.called(LONG_ID).withDescription("changed");
    assertThat(client.update(other).status()).isEqualTo(200);
    assertThat(client.view(LONG_ID).text()).contains("changed");
    assertThat(client.delete(LONG_ID).status()).isEqualTo(200);
    assertThat(client.insert(other).status()).isEqualTo(400);
  }

  private static long count(Answer answer) {
    return answer.json().isArray() ? answer.json().size() : answer.json().path("items").size();
  }

  /** What an earlier version of the server would have stored. */
  private static void store(String id, String description) throws SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("argorithm.db"));
        PreparedStatement argorithm =
            database.prepareStatement(
                "INSERT INTO argorithm (argorithm_id, maintainer, file_name, newest_version)"
                    + " VALUES (?, 'sample@email.com', 'echo.py', 1)");
        PreparedStatement version =
            database.prepareStatement(
                "INSERT INTO argorithm_version (argorithm_seq, version, function, description,"
                    + " parameters, example, source, created_at)"
                    + " SELECT seq, 1, 'run', ?, '{}', '{}', ?, '2026-01-31T08:00:00.123Z'"
                    + " FROM argorithm WHERE argorithm_id = ?")) {
      argorithm.setString(1, id);
      argorithm.execute();
      version.setString(1, description);
      version.setString(2, TestProgram.ECHO);
      version.setString(3, id);
      version.execute();
    }
  }
}
