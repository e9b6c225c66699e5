package io.argorithm.server;

import static io.argorithm.server.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.storage.mongo.TestMongo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** MongoDB goes away and comes back while people work. */
class MongoOutageIntegrationTests {

  private static final List<Integer> WHILE_AWAY = List.of(503);

  /** So many that some wait for a connection at the moment another person finds MongoDB gone. */
  private static final int PEOPLE = 64;

  @Test
  void answers503WhileMongoIsAwayAndGoesOnByItselfAfterwards() throws Exception {
    try (TestMongo mongo = TestMongo.start();
        TestServer server = TestServer.start(settings(mongo))) {
      AccountClient admin = admin(server);
      assertThat(admin.insert(TestProgram.called("kept")).status()).isEqualTo(200);
      ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
      AtomicInteger good = new AtomicInteger();
      AtomicInteger away = new AtomicInteger();
      AtomicBoolean goOn = new AtomicBoolean(true);
      try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < PEOPLE; i++) {
          people.submit(() -> {
            while (goOn.get()) {
              count(admin.http().view("kept"), "\"argorithmID\":\"kept\"", good, away, wrong);
              count(admin.verify("programmers"), "null", good, away, wrong);
            }
          });
        }
        await(() -> good.get() > 20);
        mongo.stop();
        await(() -> away.get() > 4);
        assertThat(admin.http().get("/health/ready").status()).isEqualTo(503);
        assertThat(admin.http().get("/health/live").status()).isEqualTo(200);
        mongo.startAgain();
        good.set(0);
        await(() -> good.get() > 20);
        goOn.set(false);
      }

      assertThat(wrong).isEmpty();
      assertThat(admin.http().get("/health/ready").status()).isEqualTo(200);
      assertThat(admin.delete("kept").status()).isEqualTo(200);
    }
  }

  @Test
  void startsWithoutMongoAndHasItsAdminOnceMongoIsThere() throws Exception {
    try (TestMongo mongo = TestMongo.start()) {
      mongo.stop();
      try (TestServer server = TestServer.start(settings(mongo))) {
        AccountClient client = AccountClient.of(server);
        assertThat(client.http().get("/argorithm").status()).isEqualTo(200);
        Answer refused = client.http().list();
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.detail()).doesNotContain("127.0.0.1").doesNotContain("Exception");
        mongo.startAgain();

        await(() ->
            client
                    .login("users", AccountsScenarios.ADMIN, AccountsScenarios.ADMIN_PASSWORD)
                    .status()
                == 200);
      }
    }
  }

  private static void count(
      Answer answer,
      String expected,
      AtomicInteger good,
      AtomicInteger away,
      ConcurrentLinkedQueue<String> wrong) {
    if (answer.status() == 200 && answer.text().contains(expected)) {
      good.incrementAndGet();
    } else if (WHILE_AWAY.contains(answer.status())) {
      away.incrementAndGet();
    } else {
      wrong.add(answer.toString());
    }
  }

  private static AccountClient admin(TestServer server) {
    return AccountClient.of(server)
        .loggedIn("programmers", AccountsScenarios.ADMIN, AccountsScenarios.ADMIN_PASSWORD);
  }

  private static Map<String, String> settings(TestMongo mongo) {
    Map<String, String> settings = new HashMap<>(AccountsScenarios.SETTINGS);
    settings.putAll(mongo.variables());
    return settings;
  }
}
