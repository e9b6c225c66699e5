package io.argorithm.server;

import io.argorithm.server.storage.mongo.TestMongo;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Accounts in MongoDB. */
class MongoAccountsIntegrationTests extends AccountsScenarios {

  private static TestMongo mongo;
  private static TestServer server;

  @BeforeAll
  static void start() {
    mongo = TestMongo.start();
    Map<String, String> variables = new HashMap<>(SETTINGS);
    variables.putAll(mongo.variables());
    server = TestServer.start(variables);
  }

  @AfterAll
  static void stop() {
    server.close();
    mongo.close();
  }

  @Override
  AccountClient client() {
    return AccountClient.of(server);
  }
}
