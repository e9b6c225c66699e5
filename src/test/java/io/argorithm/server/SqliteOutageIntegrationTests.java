package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The database file cannot be written for a while. */
class SqliteOutageIntegrationTests {

  @Test
  void answers503WhileTheFileIsLockedAndWritesWholeTransactionsAfterwards() throws Exception {
    try (TestServer server = TestServer.start(AccountsScenarios.SETTINGS)) {
      AccountClient admin =
          AccountClient.of(server)
              .loggedIn("programmers", AccountsScenarios.ADMIN, AccountsScenarios.ADMIN_PASSWORD);
      assertThat(admin.insert(TestProgram.called("before")).status()).isEqualTo(200);

      try (Connection other =
              DriverManager.getConnection(
                  "jdbc:sqlite:" + server.storageFolder().resolve("argorithm.db"));
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        for (int i = 0; i < 2; i++) {
          assertRefused(admin.insert(TestProgram.called("meanwhile")));
          assertRefused(admin.register("programmers", "new@example.org", "password"));
        }
        assertThat(admin.http().view("before").status()).isEqualTo(200);
        statement.execute("ROLLBACK");
      }

      assertThat(admin.http().view("meanwhile").status()).isEqualTo(404);
      assertThat(admin.insert(TestProgram.called("after")).status()).isEqualTo(200);
      assertThat(admin.delete("before").status()).isEqualTo(200);
      assertThat(admin.http().list().text()).contains("after").doesNotContain("before");
      assertThat(admin.register("programmers", "new@example.org", "password").status())
          .isEqualTo(200);
    }
  }

  @Test
  void answers503WhenTheDiskIsFullAndWritesWholeTransactionsAfterwards() throws Exception {
    try (TestServer server = TestServer.start(Map.of())) {
      TestClient client = server.client();
      assertThat(client.insert(TestProgram.called("before")).status()).isEqualTo(200);

      allowNoMorePages(server);
      assertRefused(client.insert(large("meanwhile")));

      assertThat(client.view("meanwhile").status()).isEqualTo(404);
      assertThat(client.insert(large("after")).status()).isEqualTo(200);
      assertThat(client.view("after").status()).isEqualTo(200);
    }
  }

  @Test
  void isNotReadyAndAnswers503ToWritersWhileTheFileCannotBeWritten() throws Exception {
    try (TestServer server = TestServer.start(AccountsScenarios.SETTINGS)) {
      AccountClient admin =
          AccountClient.of(server)
              .loggedIn("programmers", AccountsScenarios.ADMIN, AccountsScenarios.ADMIN_PASSWORD);
      assertThat(admin.insert(TestProgram.called("before")).status()).isEqualTo(200);

      allowNoWriting(server);
      assertRefused(admin.insert(TestProgram.called("meanwhile")));
      allowNoWriting(server);
      assertRefused(admin.register("programmers", "new@example.org", "password"));
      allowNoWriting(server);
      assertRefused(admin.delete("before"));
      assertThat(admin.http().view("before").status()).isEqualTo(200);
      allowNoWriting(server);
      assertThat(server.client().get("/health/ready").status()).isEqualTo(503);

      assertThat(admin.insert(TestProgram.called("after")).status()).isEqualTo(200);
    }
  }

  @Test
  void saysInItsHealthThatTheFileCannotBeWritten() throws Exception {
    try (TestServer server = TestServer.start(Map.of())) {
      allowNoWriting(server);

      assertThat(server.client().get("/health/ready").text())
          .contains("the database file cannot be written");
      assertThat(server.client().get("/health/live").status()).isEqualTo(200);
    }
  }

  /** For the writer's connection, the file is read-only until it is opened anew. */
  private static void allowNoWriting(TestServer server) throws SQLException {
    DataSource writer = server.context().getBean("sqliteWriter", DataSource.class);
    try (Connection connection = writer.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
    }
  }

  /** For the writer's connection, the disk is full until it is opened anew. */
  private static void allowNoMorePages(TestServer server) throws SQLException {
    DataSource writer = server.context().getBean("sqliteWriter", DataSource.class);
    try (Connection connection = writer.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA max_page_count = 1");
    }
  }

  private static TestProgram large(String id) {
    return TestProgram.called(id).withSource(TestProgram.ECHO + "#".repeat(50_000));
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
  }
}
