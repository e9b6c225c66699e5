package io.argorithm.server;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Accounts in the embedded store. */
class SqliteAccountsIntegrationTests extends AccountsScenarios {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start(SETTINGS);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Override
  AccountClient client() {
    return AccountClient.of(server);
  }
}
