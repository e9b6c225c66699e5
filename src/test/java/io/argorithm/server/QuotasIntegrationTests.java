package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much is kept of a maintainer, and what becomes of the space of the rest. */
class QuotasIntegrationTests {

  private static final int LARGE = 250_000;

  private static TestServer server;
  private static TestClient client;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            Map.of("QUOTA_VERSIONS", "3", "QUOTA_ARGORITHMS", "3", "QUOTA_TEXT_MIB", "1"));
    client = server.client();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void empty() {
    for (String id : new String[] {"a", "b", "c", "d"}) {
      client.delete(id);
    }
  }

  @Test
  void keepsOnlyTheNewestVersionsOfAnArgorithm() {
    insert("a");
    for (int version = 2; version <= 5; version++) {
      assertThat(client.update(TestProgram.called("a")).status()).isEqualTo(200);
    }

    Answer versions = client.get("/api/v1/argorithms/a/versions");

    assertThat(versions.json().path("items").valueStream().map(it -> it.path("version").asInt()))
        .containsExactly(5, 4, 3);
    assertThat(client.get("/api/v1/argorithms/a?version=3").status()).isEqualTo(200);
    assertThat(client.get("/api/v1/argorithms/a?version=2").status()).isEqualTo(404);
    assertThat(client.get("/api/v1/argorithms/a/runs?version=2").status()).isEqualTo(404);
  }

  @Test
  void refusesOneArgorithmMoreAndSaysWhatToDo() {
    insert("a");
    insert("b");
    insert("c");

    Answer answer = client.insert(TestProgram.called("d"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.detail()).contains("3 argorithms", "delete");
    assertThat(client.update(TestProgram.called("c")).status()).isEqualTo(200);
    assertThat(client.delete("a").status()).isEqualTo(200);
    assertThat(client.insert(TestProgram.called("d")).status()).isEqualTo(200);
  }

  @Test
  void refusesMoreTextThanIsKeptAndGivesTheSpaceOfTheDeletedBack() throws Exception {
    assertThat(client.insert(large("a")).status()).isEqualTo(200);
    assertThat(client.update(large("a")).status()).isEqualTo(200);
    assertThat(client.insert(large("b")).status()).isEqualTo(200);
    assertThat(client.update(large("b")).status()).isEqualTo(200);

    Answer update = client.update(large("b"));
    Answer insert = client.insert(large("c"));
    long full = size();
    assertThat(client.delete("a").status()).isEqualTo(200);

    assertThat(update.status()).isEqualTo(409);
    assertThat(update.detail()).contains("1 MiB", "delete");
    assertThat(insert.status()).isEqualTo(409);
    assertThat(client.update(large("b")).status()).isEqualTo(200);
    client.delete("b");
    Eventually.await(() -> size() < Math.max(full, 4L * LARGE) - 3L * LARGE);
  }

  /** Of the database file; what is not in it yet stands in the log beside it. */
  private static long size() {
    Path file = server.storageFolder().resolve("argorithm.db");
    return file.toFile().length();
  }

  private static void insert(String id) {
    assertThat(client.insert(TestProgram.called(id)).status()).isEqualTo(200);
  }

  private static TestProgram large(String id) {
    return TestProgram.called(id).withSource(TestProgram.ECHO + "#".repeat(LARGE));
  }
}
