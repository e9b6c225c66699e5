package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that reach a limit, on a server with low ones. */
class RunLimitsIntegrationTests {

  private static final int LIMIT_SECONDS = 5;

  private static TestServer server;
  private static TestClient client;
  private static Runs runs;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            Map.of(
                "SANDBOX_WORKERS",
                "2",
                "SANDBOX_SPARES",
                "1",
                "SANDBOX_WALL_SECONDS",
                Integer.toString(LIMIT_SECONDS),
                "SANDBOX_OUTPUT_MIB",
                "1",
                "SANDBOX_STATES",
                "1000"));
    client = server.client();
    runs = new Runs(client);
    runs.prepare();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True: pass",
        "10**10**8",
        "sum(range(10**12))",
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
      })
  void stopsAtItsTimeLimitWhileOthersAreServed(String endless)
      throws ExecutionException, InterruptedException, TimeoutException {
    runs.insert(TestProgram.called("endless").doing(endless));

    Answer answer = runs.runWhileOthersAreServed("endless");

    assertThat(answer.status()).as("%s", answer).isEqualTo(422);
    assertThat(answer.detail()).contains("time", LIMIT_SECONDS + " s");
    runs.assertOthersWork();
  }

  @Test
  void namesTheLimitOfStates() {
    runs.insert(
        TestProgram.called("states").doing("for i in range(1001): algo.add_comment(str(i))"));

    Answer answer = client.run("states");

    assertThat(answer.status()).as("%s", answer).isEqualTo(422);
    assertThat(answer.detail()).contains("states").containsPattern("1,?000");
    runs.assertOthersWork();
  }

  @Test
  void namesTheLimitOfOutput() {
    runs.insert(
        TestProgram.called("output")
            .doing("for i in range(200): algo.add_comment('x' * 10000)")
            .withExample("{}"));

    Answer answer = client.run("output");

    assertThat(answer.status()).as("%s", answer).isEqualTo(422);
    assertThat(answer.detail()).contains("output", "1 M");
    runs.assertOthersWork();
  }

  @Test
  void doesNotTryTheExampleAfterALimit() {
    runs.insert(
        TestProgram.called("limited")
            .doing("while kwargs['loop']: pass\nalgo.add_comment('example')")
            .withExample("{\"loop\":false}"));

    assertThat(client.run("limited").comments()).containsExactly("example");
    Answer answer = client.run("limited", "{\"loop\":true}");

    assertThat(answer.status()).as("%s", answer).isEqualTo(422);
    assertThat(answer.detail()).contains("time", LIMIT_SECONDS + " s");
  }

  @Test
  void namesTheLimitOfTheRequestWhenTheExampleReachesIt() {
    runs.insert(
        TestProgram.called("endless_example")
            .doing("if kwargs['fail']: raise ValueError\nwhile True: pass")
            .withExample("{\"fail\":false}"));

    Answer answer = client.run("endless_example", "{\"fail\":true}");

    assertThat(answer.status()).as("%s", answer).isEqualTo(422);
    assertThat(answer.detail()).contains("time limit of " + LIMIT_SECONDS + " s");
  }
}
