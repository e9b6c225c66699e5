package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Another process writes to the database file for longer than the server waits. */
class SqliteLockIntegrationTests {

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

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
  }
}
