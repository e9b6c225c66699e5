package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Runs that have an address, come as lines, and have their parameters checked. */
@ExtendWith(SharedServer.class)
class RunAddressIntegrationTests {

  private static final String PARAMETERS =
      "{\"n\":{\"type\":\"INT\",\"description\":\"\",\"start\":0,\"end\":50000},"
          + "\"list\":{\"type\":\"ARRAY\",\"item-type\":\"INT\",\"description\":\"\"},"
          + "\"word\":{\"type\":\"STRING\",\"description\":\"\",\"size\":3}}";
  private static final String EXAMPLE = "{\"n\":2,\"list\":[3,1],\"word\":\"abc\"}";

  private final TestClient client;
  private final Runs runs;

  RunAddressIntegrationTests(TestClient client) {
    this.client = client;
    this.runs = new Runs(client);
  }

  @BeforeEach
  void prepare() {
    runs.prepare();
  }

  @Test
  void givesARunTheAddressWhereItCanBeHadAgain() {
    runs.insert(counter("adr_run;x&y"));
    Answer first =
        post("adr_run;x&y", "{\"parameters\":{\"n\":3,\"list\":[],\"word\":\"é&+\"},\"seed\":4}");

    String address = first.header("Location");
    Answer again = client.get(address);

    assertThat(address)
        .isEqualTo(
            "/api/v1/argorithms/adr_run%3Bx%26y/runs?version=1&seed=4&parameters="
                + "%7B%22n%22%3A3%2C%22list%22%3A%5B%5D%2C%22word%22%3A%22%C3%A9%26%2B%22%7D");
    assertThat(again.status()).as("%s", again).isEqualTo(200);
    for (String same : List.of("outcome", "argorithm", "version", "seed", "parameters", "states")) {
      assertThat(again.json().path(same)).as(same).isEqualTo(first.json().path(same));
    }
    assertThat(first.json().path("states")).hasSize(3);
  }

  @Test
  void computesNothingForWhoeverHasTheRun() {
    runs.insert(counter("adr_tag"));
    String address = post("adr_tag", "{}").header("Location");
    String tag = client.get(address).header("ETag");
    String before = requestsOf("adr_tag");

    Answer known = client.send(client.to(address).header("If-None-Match", "\"x\", " + tag));

    assertThat(tag).matches("W/\"[0-9a-f]{64}\"");
    assertThat(known.status()).isEqualTo(304);
    assertThat(known.header("ETag")).isEqualTo(tag);
    assertThat(known.text()).isEmpty();
    assertThat(requestsOf("adr_tag")).isEqualTo(before).contains("PROVIDED");
    assertThat(client.send(client.to(address).header("If-None-Match", "\"x\"")).status())
        .isEqualTo(200);
    Answer lines =
        client.send(
            client
                .to(address)
                .setHeader("Accept", "application/x-ndjson")
                .header("If-None-Match", tag));
    assertThat(lines.status()).isEqualTo(200);
    assertThat(lines.header("ETag")).isNotEqualTo(tag);
  }

  @Test
  void runsTheProgramOfTheVersionInTheAddress() {
    TestProgram program = TestProgram.called("adr_version");
    runs.insert(program.doing("algo.add_comment('one')"));
    String one = post("adr_version", "{}").header("Location");
    assertThat(client.update(program.doing("algo.add_comment('two')")).status()).isEqualTo(200);

    assertThat(client.get(one).text()).contains("\"version\":1", "\"comments\":\"one\"");
    assertThat(client.get("/api/v1/argorithms/adr_version/runs").text())
        .contains("\"version\":2", "\"comments\":\"two\"");
    assertThat(client.get("/api/v1/argorithms/adr_version/runs?version=3").status()).isEqualTo(404);
  }

  @Test
  void keepsNoRunThatMayEndOtherwiseTheNextTime() {
    runs.insert(TestProgram.called("adr_fails").doing("raise ValueError('no')"));

    Answer answer = client.get("/api/v1/argorithms/adr_fails/runs");

    assertThat(answer.json().path("outcome").asString()).isEqualTo("failed");
    assertThat(answer.header("ETag")).isEmpty();
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void givesNoAddressThatWouldBeTooLongOrMeanAnotherRun() {
    runs.insert(counter("adr_long"));
    String fits = "{\"n\":1,\"word\":\"abc\",\"list\":[" + "1,".repeat(1900) + "1]}";
    String tooLong = "{\"n\":1,\"word\":\"abc\",\"list\":[" + "1,".repeat(3000) + "1]}";

    String address = post("adr_long", "{\"parameters\":" + fits + "}").header("Location");

    assertThat(address).hasSizeBetween(7500, 8192);
    assertThat(client.get(address).status()).isEqualTo(200);
    assertThat(post("adr_long", "{\"parameters\":" + tooLong + "}").header("Location")).isEmpty();
    assertThat(post("adr_long", "{\"limits\":{\"states\":100}}").header("Location")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"n":-1,"list":[],"word":"abc"}      | parameters.n: must be at least 0
          {"n":1,"list":[1,2,"3",4.5],"word":"abc"} | parameters.list[2]: must be an integer; parameters.list[3]: must be an integer
          {"n":1,"list":5,"word":"ab","x":1}   | parameters.list: must be an array; parameters.word: must have exactly 3 characters, not 2; parameters.x: is no parameter of this argorithm
          {}                                   | parameters.n: is missing; parameters.list: is missing; parameters.word: is missing
          """)
  void saysForEachParameterWhatIsWrong(String parameters, String problems) {
    runs.insert(counter("adr_check"));

    Answer posted = post("adr_check", "{\"parameters\":" + parameters + "}");
    Answer got = get("adr_check", "parameters=" + TestClient.percentEncoded(parameters));

    assertThat(posted.status()).isEqualTo(422);
    assertThat(fieldProblems(posted)).isEqualTo(problems);
    assertThat(got.status()).isEqualTo(422);
    assertThat(fieldProblems(got)).isEqualTo(problems);
    assertThat(client.run("adr_check", parameters).status()).as("compatible face").isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          seed=x              | seed: must be a whole number from -9223372036854775808 to 9223372036854775807
          version=0           | version: must be a whole number from 1 to 2147483647
          parameters=%5B1%5D  | parameters: must be a JSON object without NaN and infinities
          parameters=%7B%22n%22%3ANaN%7D | parameters: must be a JSON object without NaN and infinities
          parameters=%7B      | parameters: must be a JSON object: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
          limits=%7B%7D       | limits: is not known here; known are version, parameters, seed
          """)
  void saysForEachFieldOfAQueryWhatIsWrong(String query, String problems) {
    Answer answer = get(Runs.ECHO, query);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(fieldProblems(answer)).isEqualTo(problems);
  }

  @Test
  void tellsARunInLines() {
    runs.insert(counter("adr_lines"));
    String query = "parameters=" + TestClient.percentEncoded(EXAMPLE);
    JsonNode document = get("adr_lines", query).json();

    Answer answer =
        client.send(
            client
                .to("/api/v1/argorithms/adr_lines/runs?" + query)
                .setHeader("Accept", "application/x-ndjson"));

    assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
    List<String> lines = answer.text().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.getFirst())
        .isEqualTo(
            "{\"run\":{\"argorithm\":\"adr_lines\",\"version\":1,\"seed\":0,\"parameters\":%s}}"
                .formatted(EXAMPLE));
    for (int i = 0; i < 2; i++) {
      JsonNode line = Json.read(lines.get(i + 1));
      assertThat(line.path("line")).isEqualTo(document.path("lines").path(i));
      assertThat(line.path("state")).isEqualTo(document.path("states").path(i));
    }
    assertThat(Json.read(lines.getLast()).propertyNames())
        .containsExactly("outcome", "error", "limit", "used", "printed", "printedDropped");
    assertThat(Json.read(lines.getLast()).path("printed").asString()).isEqualTo("done\n");
  }

  @Test
  void tellsTenThousandStatesInLines() {
    runs.insert(counter("adr_many"));

    Answer answer =
        client.send(
            client
                .to(
                    "/api/v1/argorithms/adr_many/runs?parameters="
                        + TestClient.percentEncoded("{\"n\":10000,\"list\":[],\"word\":\"abc\"}"))
                .setHeader("Accept", "application/x-ndjson"));

    List<String> lines = answer.text().lines().toList();
    assertThat(lines).hasSize(10_002);
    assertThat(lines.get(10_000)).endsWith("\"comments\":\"9999 ]},{\\\"\"}}");
    assertThat(Json.read(lines.getLast()).path("outcome").asString()).isEqualTo("completed");
  }

  @Test
  void tellsTheFirstStatesInLinesWhileTheProgramRuns() {
    runs.insert(TestProgram.called("adr_goes_on").doing("while True: algo.add_comment('on')"));

    try (Stream<String> answer =
        client.sendForLines(
            client
                .to("/api/v1/argorithms/adr_goes_on/runs")
                .setHeader("Accept", "application/x-ndjson")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"limits\":{\"wallSeconds\":3}}")))) {
      Iterator<String> lines = answer.iterator();

      assertThat(lines.next()).startsWith("{\"run\":{\"argorithm\":\"adr_goes_on\"");
      assertThat(lines.next()).startsWith("{\"line\":5,\"state\":{\"state_type\":\"comment\"");
      assertThat(client.get("/metrics").text()).contains("argorithm_sandbox_workers_busy 1.0");
      String last = "";
      while (lines.hasNext()) {
        last = lines.next();
        assertThat(last).isNotEqualTo("{\"again\":true}");
      }
      assertThat(last).startsWith("{\"outcome\":\"limit\"");
    }
  }

  @Test
  void tellsAllLinesAgainWhenAProgramHasChangedItsStates() {
    runs.insert(
        TestProgram.called("adr_changes")
            .doing(
                """
                algo.add_comment('before')
                for i in range(400):
                    for _ in range(6000): pass
                    algo.add_comment(i)
                algo.states[0].content['comments'] = 'after'
                """));

    try (Stream<String> answer = linesOf("adr_changes")) {
      List<String> lines = answer.toList();
      int again = lines.indexOf("{\"again\":true}");

      assertThat(lines.get(1)).contains("before");
      assertThat(again).isPositive();
      assertThat(lines.get(again + 1)).contains("after");
      assertThat(lines).hasSize(again + 1 + 401 + 1);
      assertThat(lines.getLast()).startsWith("{\"outcome\":\"completed\"");
    }
  }

  @Test
  void tellsInLinesHowAProgramFailed() {
    runs.insert(
        TestProgram.called("adr_fails_late")
            .doing("algo.add_comment('so far')\nraise ARgorithmClientError('give more')"));

    List<String> lines =
        client
            .send(
                client
                    .to("/api/v1/argorithms/adr_fails_late/runs")
                    .setHeader("Accept", "application/x-ndjson, application/json;q=0.5"))
            .text()
            .lines()
            .toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("{\"line\":5,\"state\":{").contains("so far");
    assertThat(lines.get(2))
        .startsWith("{\"outcome\":\"failed\",\"error\":{")
        .contains("\"message\":\"give more\"", "\"line\":6");
  }

  @Test
  void isInOpenApiWithProblemsForErrors() {
    JsonNode api = client.get("/openapi.json").json();
    JsonNode paths = api.path("paths");
    JsonNode get = paths.path("/api/v1/argorithms/{id}/runs").path("get");

    assertThat(get.path("parameters").valueStream().map(p -> Json.text(p.path("name"))))
        .containsExactlyInAnyOrder("id", "version", "seed", "parameters");
    assertThat(get.path("responses").path("200").path("content").propertyNames())
        .contains("application/json", "application/x-ndjson");
    paths.properties().stream()
        .filter(path -> path.getKey().startsWith("/api/v1/"))
        .flatMap(path -> path.getValue().valueStream())
        .flatMap(operation -> operation.path("responses").properties().stream())
        .filter(response -> response.getKey().compareTo("400") >= 0)
        .forEach(response ->
            assertThat(response.getValue().path("content").propertyNames())
                .containsExactly("application/problem+json"));
    assertThat(api.path("components").path("schemas").has("ProblemDocument")).isTrue();
    assertThat(
            paths
                .path("/argorithms/run")
                .path("post")
                .path("responses")
                .path("404")
                .path("content")
                .propertyNames())
        .containsExactly("application/json");
  }

  /** A program with n comments. */
  private static TestProgram counter(String id) {
    return TestProgram.called(id)
        .doing(
            "for i in range(kwargs.get('n', 2) if kwargs.get('n', 2) > 0 else 0):\n"
                + "    algo.add_comment(f'{i} ]}},{{\"')\nprint('done')")
        .withParameters(PARAMETERS)
        .withExample(EXAMPLE);
  }

  private Answer post(String id, String body) {
    return client.postJson("/api/v1/argorithms/" + TestClient.percentEncoded(id) + "/runs", body);
  }

  private Stream<String> linesOf(String id) {
    return client.sendForLines(
        client
            .to("/api/v1/argorithms/" + id + "/runs")
            .setHeader("Accept", "application/x-ndjson"));
  }

  private Answer get(String id, String query) {
    return client.get("/api/v1/argorithms/" + id + "/runs?" + query);
  }

  /** The lines of the metrics that count how often an argorithm was to be run. */
  private String requestsOf(String id) {
    return String.join(
        "\n",
        client
            .get("/metrics")
            .text()
            .lines()
            .filter(line ->
                line.startsWith("execution_requests_total{") && line.contains('"' + id + '"'))
            .toList());
  }

  private static String fieldProblems(Answer answer) {
    return String.join(
        "; ",
        answer
            .json()
            .path("errors")
            .valueStream()
            .map(e -> Json.text(e.path("field")) + ": " + Json.text(e.path("message")))
            .toList());
  }
}
