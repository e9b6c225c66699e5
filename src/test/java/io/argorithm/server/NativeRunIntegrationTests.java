package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Runs over the native API, and what it says when it cannot run anything. */
@ExtendWith(SharedServer.class)
class NativeRunIntegrationTests {

  private final TestClient client;
  private final Runs runs;

  NativeRunIntegrationTests(TestClient client) {
    this.client = client;
    this.runs = new Runs(client);
  }

  @BeforeEach
  void prepare() {
    runs.prepare();
  }

  @Test
  void tellsEverythingAboutARunThatCompleted() {
    runs.insert(
        TestProgram.called("native")
            .withExample("{\"n\":1}")
            .doing("print('hi')\nalgo.add_comment(str(kwargs['n']))\nVariable('v', algo, 1.0)"));

    Answer answer = run("native", "{\"parameters\":{\"n\":1e16},\"seed\":-7}");

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo("application/json");
    assertThat(answer.text())
        .startsWith(
            "{\"outcome\":\"completed\",\"argorithm\":\"native\",\"version\":1,\"seed\":-7,"
                + "\"parameters\":{\"n\":1e+16},\"error\":null,\"limit\":null,\"used\":{")
        .contains("\"printed\":\"hi\\n\",\"printedDropped\":0,\"lines\":[6,7],\"states\":[{")
        .contains("\"comments\":\"1e+16\"", "\"value\":1.0");
    JsonNode used = answer.json().path("used");
    assertThat(List.copyOf(used.propertyNames()))
        .containsExactly("wallSeconds", "cpuSeconds", "states", "outputBytes");
    assertThat(used.path("wallSeconds").asDouble()).isPositive();
    assertThat(used.path("states").asInt()).isEqualTo(2);
    assertThat(used.path("outputBytes").asInt())
        .isEqualTo(answer.json().path("states").toString().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"limits\":{}}", "{\"seed\":0,\"limits\":{\"states\":7}}"})
  void runsTheExampleWhenNothingElseIsAskedFor(String body) {
    Answer answer = run(Runs.ECHO, body);

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.json().path("parameters").toString()).isEqualTo("{\"from\":\"example\"}");
    assertThat(answer.text()).contains("[('from', 'example')]");
  }

  @Test
  void tellsWhereAProgramFailedAndWhatItHadDone() {
    runs.insert(
        TestProgram.called("native_fails")
            .doing("algo.add_comment('so far')\ndef inner(): return [1][7]\ninner()"));

    Answer answer = run("native_fails", "{}");

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.json().path("outcome").asString()).isEqualTo("failed");
    assertThat(answer.json().path("error").toString())
        .isEqualTo(
            "{\"type\":\"IndexError\",\"message\":\"list index out of range\",\"byAuthor\":false,"
                + "\"line\":6,\"column\":25,\"excerpt\":\"    def inner(): return [1][7]\","
                + "\"frames\":[{\"line\":7,\"function\":\"run\"},{\"line\":6,\"function\":\"inner\"}]}");
    assertThat(answer.json().path("lines").toString()).isEqualTo("[5]");
    assertThat(answer.json().path("states").size()).isOne();
  }

  @Test
  void letsTheAuthorSpeakToTheUser() {
    runs.insert(
        TestProgram.called("native_author")
            .doing("class Mine(ARgorithmClientError): pass\nraise Mine('give more')"));

    JsonNode error = run("native_author", "{}").json().path("error");

    assertThat(error.path("byAuthor").asBoolean()).isTrue();
    assertThat(error.path("type").asString()).isEqualTo("Mine");
    assertThat(error.path("message").asString()).isEqualTo("give more");
    assertThat(client.run("native_author").text())
        .isEqualTo(
            "{\"detail\":\"contact administrator\","
                + "\"error\":{\"message\":\"give more\",\"type\":\"Mine\",\"line\":6}}");
  }

  @Test
  void tellsNumbersThatJsonLacksAsTexts() {
    runs.insert(
        TestProgram.called("native_nan")
            .doing(
                "algo.add_comment('so far')\nVariable('v', algo, [float('inf'), float('nan')])"));

    for (int time = 0; time < 2; time++) {
      Answer answer = run("native_nan", "{}");

      assertThat(answer.json().path("outcome").asString()).as("%s", answer).isEqualTo("completed");
      assertThat(answer.json().path("states").path(1).path("state_def").path("value").toString())
          .isEqualTo("[\"Infinity\",\"NaN\"]");
    }
  }

  @Test
  void lowersALimitForOneRun() {
    runs.insert(
        TestProgram.called("native_states").doing("for i in range(9): algo.add_comment(str(i))"));

    Answer answer = run("native_states", "{\"limits\":{\"states\":4}}");

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.json().path("outcome").asString()).isEqualTo("limit");
    assertThat(answer.json().path("limit").toString())
        .isEqualTo("{\"name\":\"states\",\"value\":4}");
    assertThat(answer.json().path("error").isNull()).isTrue();
    assertThat(answer.json().path("lines").toString()).isEqualTo("[5,5,5,5]");
    assertThat(answer.json().path("states").size()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"limits":{"wallSeconds":0}}       | limits.wallSeconds
          {"limits":{"wallSeconds":-1}}      | limits.wallSeconds
          {"limits":{"wallSeconds":1e308}}   | limits.wallSeconds
          {"limits":{"wallSeconds":1e999}}   | limits.wallSeconds
          {"limits":{"wallSeconds":NaN}}     | limits.wallSeconds
          {"limits":{"wallSeconds":"5"}}     | limits.wallSeconds
          {"limits":{"wallSeconds":true}}    | limits.wallSeconds
          {"limits":{"wallSeconds":null}}    | limits.wallSeconds
          {"limits":{"wallSeconds":11}}      | limits.wallSeconds
          {"limits":{"cpuSeconds":10.001}}   | limits.cpuSeconds
          {"limits":{"states":0}}            | limits.states
          {"limits":{"states":1.5}}          | limits.states
          {"limits":{"states":200001}}       | limits.states
          {"limits":{"outputBytes":1e99}}    | limits.outputBytes
          {"limits":{"heapBytes":1}}         | limits.heapBytes
          {"limits":{"memory":1}}            | limits.memory
          {"limits":[]}                      | limits
          {"limits":5}                       | limits
          {"seed":"1"}                       | seed
          {"seed":9223372036854775808}       | seed
          {"parameters":[]}                  | parameters
          {"parameters":null}                | parameters
          {"parameters":{"a":[1,NaN]}}       | parameters.a[1]
          {"params":{}}                      | params
          """)
  void refusesFieldsThatAreWrongAndNamesThem(String body, String field) {
    Answer answer = run(Runs.ECHO, body);

    assertProblem(answer, 422, "Unprocessable Content");
    assertThat(
            answer.json().path("errors").valueStream().map(each -> each.path("field").asString()))
        .as("%s", answer)
        .contains(field);
  }

  @Test
  void namesAllFieldsThatAreWrongTogether() {
    Answer answer = run(Runs.ECHO, "{\"seed\":1.5,\"limits\":{\"states\":0,\"x\":1},\"y\":2}");

    assertThat(
            answer.json().path("errors").valueStream().map(each -> each.path("field").asString()))
        .containsExactlyInAnyOrder("seed", "limits.states", "limits.x", "y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"{|400", "[1]|400", "5|400", "\"x\"|400", "{\"a\":}|400", "null|400"})
  void refusesBodiesThatAreNoObjects(String body, int status) {
    Answer answer = run(Runs.ECHO, body);

    assertProblem(answer, status, "Bad Request");
  }

  @Test
  void refusesBodiesOfOtherTypesAndSizes() {
    String path = "/api/v1/argorithms/echo/runs";

    assertProblem(
        client.post(path, "text/plain", new byte[] {'{', '}'}), 415, "Unsupported Media Type");
    assertProblem(
        client.post(path, "application/json", new byte[] {'{', (byte) 0xff}), 400, "Bad Request");
    assertProblem(client.postJson(path, "{\"a\":" + "[".repeat(500)), 400, "Bad Request");
    assertProblem(client.postJson(path, " ".repeat(2_000_000)), 413, "Content Too Large");
  }

  @Test
  void tellsAllErrorsAsProblems() {
    assertProblem(run("not there", "{}"), 404, "Not Found");
    assertProblem(client.get("/api/v1/nothing"), 404, "Not Found");
    assertProblem(client.get("/api/v1/../v1/limits"), 404, "Not Found");
    Answer wrongMethod = client.send(client.to("/api/v1/limits").DELETE());
    assertProblem(wrongMethod, 405, "Method Not Allowed");
    assertThat(wrongMethod.header("allow")).isEqualTo("GET");
    assertProblem(
        client.send(client.to("/api/v1/limits").method("OPTIONS", BodyPublishers.noBody())),
        405,
        "Method Not Allowed");
    assertThat(client.get("/nothing").text()).isEqualTo("{\"detail\":\"Not Found\"}");
  }

  @Test
  void tellsAllLimits() {
    Answer answer = client.get("/api/v1/limits");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text())
        .startsWith(
            "{\"limits\":[{\"name\":\"wallSeconds\",\"value\":10,\"unit\":\"seconds\","
                + "\"lowerable\":true,\"description\":\"wall-clock time of a run\"}");
    assertThat(answer.json().path("limits").valueStream().map(each -> each.path("name").asString()))
        .contains("cpuSeconds", "heapBytes", "states", "outputBytes", "queue", "queuePerCaller");
  }

  @Test
  void isInOpenApi() {
    JsonNode paths = client.get("/openapi.json").json().path("paths");

    assertThat(paths.path("/api/v1/argorithms/{id}/runs").has("post")).isTrue();
    assertThat(paths.path("/api/v1/limits").has("get")).isTrue();
  }

  private Answer run(String id, String body) {
    return client.postJson("/api/v1/argorithms/" + TestClient.percentEncoded(id) + "/runs", body);
  }

  private static void assertProblem(Answer answer, int status, String title) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    JsonNode problem = answer.json();
    assertThat(problem.path("type").asString()).isEqualTo("about:blank");
    assertThat(problem.path("title").asString()).isEqualTo(title);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asString()).isNotEmpty();
  }
}
