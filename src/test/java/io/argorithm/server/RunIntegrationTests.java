package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Runs over HTTP: what programs may do, and what comes of those that misbehave. */
@ExtendWith(SharedServer.class)
class RunIntegrationTests {

  private static final int CONCURRENT_RUNS = 40;

  private final TestClient client;
  private final Runs runs;

  RunIntegrationTests(TestClient client) {
    this.client = client;
    this.runs = new Runs(client);
  }

  @BeforeEach
  void prepare() {
    runs.prepare();
  }

  @Test
  void runsWithTheGivenParameters() {
    Answer answer = client.run("echo", "{\"b\":[1.0,null],\"a\":\"x\"}");

    assertThat(answer.text())
        .isEqualTo(
            "{\"status\":\"run_parameters\",\"data\":[{\"state_type\":\"comment\","
                + "\"state_def\":null,\"comments\":\"[('a', 'x'), ('b', [1.0, None])]\"}]}");
    assertThat(answer.header("content-type")).isEqualTo("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"argorithmID\":\"echo\"}",
        "{\"argorithmID\":\"echo\",\"parameters\":{}}",
        "{\"argorithmID\":\"echo\",\"parameters\":[],\"user\":\"me\",\"other\":1}",
        "[[\"argorithmID\",\"echo\"]]"
      })
  void runsWithTheExampleWithoutParameters(String body) {
    Answer answer = client.postJson("/argorithms/run", body);

    assertThat(answer.runStatus()).as("%s", answer).isEqualTo("run_parameters");
    assertThat(answer.comments()).containsExactly("[('from', 'example')]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1,1.0,-0.0,1e16,1E-7,true,null]  | [1, 1.0, -0.0, 1e+16, 1e-07, True, None]
          123456789012345678901234567890    | 123456789012345678901234567890
          [NaN,Infinity,-Infinity,1e999]    | [nan, inf, -inf, inf]
          "é 漢 😀 \\n"                     | 'é 漢 😀 \\n'
          {"b":1,"a":{"c":[]},"b":2}        | {'b': 2, 'a': {'c': []}}
          """)
  void givesParametersToTheProgramAsPythonReadsThem(String json, String repr) {
    assertThat(client.run("echo", "{\"x\":" + json + "}").comments())
        .containsExactly("[('x', " + repr + ")]");
  }

  @Test
  void passesNumbersInPythonsSpelling() {
    runs.insert(
        TestProgram.called("numbers")
            .doing(
                """
                Vector('v', algo, [1.0, -0.0, 1e16, 1e-7, 10**30, 2**63, True, None, 'é😀\\x01\\u2028'])
                """));

    assertThat(client.run("numbers").text())
        .contains(
            "\"body\":[1.0,-0.0,1e+16,1e-07,1000000000000000000000000000000,9223372036854775808,"
                + "true,null,\"é😀\\u0001\u2028\"]");
  }

  @Test
  void fallsBackToTheExampleAndTellsWhy() {
    runs.insert(
        TestProgram.called("divide")
            .withSource(
                """
                from ARgorithmToolkit import StateSet

                def divide(a, b):
                    return a / b

                def run(a, b):
                    algo = StateSet()
                    algo.add_comment('before')
                    algo.add_comment(str(divide(a, b)))
                    return algo
                """)
            .withExample("{\"a\":1,\"b\":2}"));

    Answer answer = client.run("divide", "{\"a\":1,\"b\":0}");

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.runStatus()).isEqualTo("run_example");
    assertThat(answer.comments()).containsExactly("before", "0.5");
    assertThat(List.copyOf(answer.json().propertyNames()))
        .containsExactly("status", "data", "error");
    JsonNode error = answer.json().get("error");
    assertThat(error.path("type").asString()).isEqualTo("ZeroDivisionError");
    assertThat(error.path("message").asString()).isEqualTo("division by zero");
    assertThat(error.path("line").asInt()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          raise ARgorithmClientError('no')         | ARgorithmClientError
          import sys; sys.exit(3)                  | SystemExit
          raise KeyboardInterrupt                  | KeyboardInterrupt
          return 5                                 | TypeError
          import os; os.listdir('/')               |
          open('/etc/passwd')                      |
          import socket; socket.socket()           |
          import subprocess; subprocess.run(['ls']) |
          (lambda f: f(f))(lambda f: f(f))         | RecursionError
          raise RuntimeError('x' * 1000000)        | RuntimeError
          """)
  void takesTheExampleForWhateverElseFails(String statement, String error) {
    runs.insert(
        TestProgram.called("failing")
            .doing("if kwargs['fail']:\n    " + statement + "\nalgo.add_comment('fine')\n")
            .withExample("{\"fail\":false}"));

    Answer answer = client.run("failing", "{\"fail\":true}");

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.runStatus()).isEqualTo("run_example");
    assertThat(answer.comments()).containsExactly("fine");
    assertThat(answer.text().length()).isLessThan(20_000);
    if (error != null) {
      assertThat(answer.json().path("error").path("type").asString()).isEqualTo(error);
    }
  }

  @Test
  void answers500WithoutInnerDetailsWhenTheExampleFailsToo() {
    runs.insert(TestProgram.called("broken").doing("raise ValueError('secret')"));

    for (String parameters : List.of("{}", "{\"a\":1}")) {
      Answer answer = client.run("broken", parameters);

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.text()).isEqualTo("{\"detail\":\"contact administrator\"}");
    }
  }

  @Test
  void answers500ForStatesThatJsonCannotCarryWithoutTryingTheExample() {
    runs.insert(
        TestProgram.called("nan")
            .doing("Variable('v', algo, kwargs['v'])")
            .withExample("{\"v\":1}"));

    assertThat(client.run("nan").status()).isEqualTo(200);
    assertThat(client.run("nan", "{\"v\":NaN}").text())
        .isEqualTo("{\"detail\":\"contact administrator\"}");
  }

  @Test
  void stopsAtItsMemoryLimitWhileOthersAreServed()
      throws ExecutionException, InterruptedException, TimeoutException {
    runs.insert(
        TestProgram.called("greedy").doing("x = []\nwhile True: x.append(bytearray(1000000))"));

    Answer answer = runs.runWhileOthersAreServed("greedy");

    assertThat(answer.status()).as("%s", answer).isEqualTo(422);
    assertThat(answer.detail()).contains("memory", "256 M");
    runs.assertOthersWork();
  }

  @Test
  void answersAProgramThatEndsItsProcessAndGoesOn()
      throws ExecutionException, InterruptedException, TimeoutException {
    runs.insert(TestProgram.called("exit").doing("import os\nos._exit(1)"));

    Answer answer = runs.runWhileOthersAreServed("exit");

    assertThat(answer.status()).as("%s", answer).isEqualTo(500);
    assertThat(answer.text()).isEqualTo("{\"detail\":\"contact administrator\"}");
    runs.assertOthersWork();
  }

  @Test
  void ignoresWhatAProgramPrints() {
    runs.insert(
        TestProgram.called("printing")
            .doing(
                """
                import sys
                print('out' * 100000)
                print('{"frame": 1}', file=sys.stderr)
                sys.stdout.write('\\x00\\xff')
                algo.add_comment('printed')
                """));

    assertThat(client.run("printing").comments()).containsExactly("printed");
  }

  @Test
  void beginsEveryRunAnew() {
    runs.insert(
        TestProgram.called("counting")
            .withSource(
                """
                import ARgorithmToolkit
                runs = []

                def run(**kwargs):
                    runs.append(1)
                    ARgorithmToolkit.marks = getattr(ARgorithmToolkit, 'marks', 0) + 1
                    algo = ARgorithmToolkit.StateSet()
                    algo.add_comment(str(len(runs) + ARgorithmToolkit.marks))
                    return algo
                """));

    for (int run = 0; run < 6; run++) {
      assertThat(client.run("counting").comments()).containsExactly("2");
    }
  }

  @Test
  void keepsArgorithmsWithTheSameFileNameApart() {
    runs.insert(TestProgram.called("same_a").doing("algo.add_comment('a')"));
    runs.insert(TestProgram.called("same_b").doing("algo.add_comment('b')"));

    assertThat(client.run("same_a").comments()).containsExactly("a");
    assertThat(client.run("same_b").comments()).containsExactly("b");
    assertThat(client.run("same_a").comments()).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json.py", "a.b.py", "ARgorithmToolkit.py", "1.py", "é.py", ".py"})
  void loadsAProgramWhateverItsFileIsCalled(String fileName) {
    runs.insert(
        TestProgram.called("file_name")
            .doing("import json\nalgo.add_comment(json.dumps([1]))")
            .withFileName(fileName));

    assertThat(client.run("file_name").comments()).containsExactly("[1]");
  }

  @Test
  void givesTheSameBytesForTheSameInput() {
    runs.insert(
        TestProgram.called("random")
            .doing(
                """
                import random
                Array('a', algo, data=[random.randrange(1000) for _ in range(20)])
                Vector('v', algo, list({'b', 'a', 'd', 'c'}))
                algo.add_comment(str([hash('x'), id(algo)]))
                """));
    String first = client.run("random").text();

    assertThat(first).contains("array_declare");
    for (int run = 0; run < 5; run++) {
      assertThat(client.run("random").text()).isEqualTo(first);
    }
  }

  @Test
  void knowsNothingOfTheServersSecretsOrFolders() {
    runs.insert(
        TestProgram.called("curious").doing("import os\nalgo.add_comment(str(dict(os.environ)))"));

    Answer answer = client.run("curious");

    assertThat(answer.text()).doesNotContain("STORAGE_FOLDER", "PATH", "JAVA", "HOME");
  }

  @Test
  void runsManyAtOnce() throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
      List<Future<Answer>> answers =
          IntStream.range(0, CONCURRENT_RUNS)
              .mapToObj(i -> threads.submit(() -> client.run("echo", "{\"i\":" + i + "}")))
              .toList();

      for (int i = 0; i < CONCURRENT_RUNS; i++) {
        assertThat(answers.get(i).get().comments()).containsExactly("[('i', " + i + ")]");
      }
    }
  }
}
