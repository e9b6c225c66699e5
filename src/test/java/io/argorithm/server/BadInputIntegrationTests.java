package io.argorithm.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request: the answer is a 4xx that says so, and nothing is stored. */
@ExtendWith(SharedServer.class)
class BadInputIntegrationTests {

  private static final String INSERT = "/argorithms/insert";
  private static final String FORM = "multipart/form-data; boundary=b";
  private static final int MEBIBYTE = 1024 * 1024;

  private final TestClient client;
  private String before = "";

  BadInputIntegrationTests(TestClient client) {
    this.client = client;
  }

  @BeforeEach
  void remember() {
    before = client.list().text();
  }

  @AfterEach
  void nothingIsStored() {
    assertThat(client.list().text()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/argorithms/insert", "/argorithms/update"})
  void uploadsNeedABody(String path) {
    assertRefused(client.send(client.to(path).POST(BodyPublishers.noBody())), 422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/argorithms/run", "/argorithms/delete", "/admin/grant", "/users/register"})
  void otherRoutesNeedABody(String path) {
    assertRefused(client.send(client.to(path).POST(BodyPublishers.noBody())), 422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--b",
        "--b\r\n",
        "--b--\r\n",
        "no part at all",
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.py\"\r\n\r\nx = 1",
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.py\"\r\n\r\nx\r\n--b--\r\n",
        "--b\r\nno header\r\n\r\nx\r\n--b--\r\n",
        "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"data\"\r\n\r\n{}\r\n--b--\r\n"
      })
  void refusesBrokenForms(String body) {
    Answer answer = client.post(INSERT, FORM, body.getBytes(UTF_8));

    assertThat(answer.status()).as("%s", answer).isIn(400, 422);
    assertDetail(answer);
  }

  @Test
  void refusesAFormWithoutItsBoundary() {
    Answer answer = client.post(INSERT, "multipart/form-data", "--b--".getBytes(UTF_8));

    assertThat(answer.status()).as("%s", answer).isIn(400, 422);
    assertDetail(answer);
  }

  @Test
  void refusesAFormWithThousandsOfParts() {
    String part = "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nx\r\n";

    Answer answer = client.post(INSERT, FORM, (part.repeat(5_000) + "--b--\r\n").getBytes(UTF_8));

    assertThat(answer.status()).as("%s", answer).isBetween(400, 422);
    assertDetail(answer);
  }

  @Test
  void refusesAFileOfTenMegabytes() {
    String large = "# " + "x".repeat(10_000_000) + "\n" + TestProgram.ECHO;

    assertRefused(client.insert(TestProgram.called("bad_large").withSource(large)), 413);
  }

  @Test
  void refusesAProgramLargerThanItsLimitAndSaysHowLargeItMayBe() {
    String large = "# " + "x".repeat(300_000) + "\n" + TestProgram.ECHO;

    Answer answer = client.insert(TestProgram.called("bad_large").withSource(large));

    assertRefused(answer, 400);
    assertThat(answer.detail()).contains("256 KiB");
  }

  @Test
  void refusesADescriptionLargerThan16KiBAndSaysSo() {
    TestProgram program = TestProgram.called("bad_large").withDescription("é".repeat(8_193));

    Answer answer = client.insert(program);

    assertRefused(answer, 400);
    assertThat(answer.detail()).contains("'description'", "16,386 bytes", "16,384");
  }

  @Test
  void refusesParametersWithAnExampleLargerThan256KiBAndSaysSo() {
    String half = "x".repeat(131_072);
    TestProgram program =
        TestProgram.called("bad_large")
            .withParameters("{\"s\":{\"type\":\"STRING\",\"description\":\"" + half + "\"}}")
            .withExample("{\"s\":\"" + half + "\"}");

    Answer answer = client.insert(program);

    assertRefused(answer, 400);
    assertThat(answer.detail()).contains("'parameters' and 'example' together", "262,144");
  }

  @Test
  void refusesAnIdOfMoreThan200Characters() {
    Answer answer = client.insert(TestProgram.called("\\".repeat(201)));

    assertRefused(answer, 400);
    assertThat(answer.detail()).contains("'argorithmID'", "201 characters", "200");
  }

  @Test
  void refusesAConfigurationOfTenMegabytes() {
    assertRefused(
        client.insert(TestProgram.called("bad_large").withDescription("x".repeat(10_000_000))),
        413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/argorithms/run", "/argorithms/delete", "/admin/grant", "/users/register"})
  void refusesBodiesOfTenMegabytes(String path) {
    byte[] large = new byte[10 * MEBIBYTE];
    Arrays.fill(large, (byte) ' ');
    String type =
        path.startsWith("/users") ? "application/x-www-form-urlencoded" : "application/json";

    Answer answer = client.post(path, type, large);

    assertThat(answer.status()).as("%s", answer).isIn(413, 422);
    assertDetail(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=b"})
  void refusesAccountFormsOfMoreThan16Kibibytes(String type) {
    byte[] large = new byte[17 * 1024];
    Arrays.fill(large, (byte) 'x');

    assertRefused(client.post("/users/register", type, large), 413);
  }

  @Test
  void refusesNulCharacters() {
    TestProgram program = TestProgram.called("bad_nul");

    assertRefused(client.insert(program.withSource("x = 1\0\n" + TestProgram.ECHO)), 400);
    assertRefused(client.insert(TestProgram.called("bad\0nul")), 400);
    assertRefused(client.insert(program.withDescription("a\0b")), 400);
    assertRefused(client.insert(program.withFunction("run\0")), 400);
    assertRefused(
        client.post("/argorithms/run", "application/json", "{\"argorithmID\":\0}".getBytes(UTF_8)),
        422);
    assertRefused(client.run("bad\0nul"), 404);
    assertRefused(client.delete("bad\0nul"), 404);
  }

  @Test
  void refusesANulCharacterInAFileName() {
    TestProgram program = TestProgram.called("bad_nul");

    Answer answer =
        client.upload(INSERT, "a\0.py", program.source(), program.withFileName("a\0.py").config());

    assertThat(answer.status()).as("%s", answer).isBetween(400, 422);
    assertDetail(answer);
  }

  @Test
  void refusesWhatIsNoUtf8() {
    TestProgram program = TestProgram.called("bad_utf8");
    byte[] wrong = {'#', (byte) 0xFF, (byte) 0xFE, '\n'};

    Answer source = client.upload(INSERT, "echo.py", wrong, program.config().getBytes(UTF_8));
    Answer config =
        client.upload(
            INSERT,
            "echo.py",
            program.source().getBytes(UTF_8),
            program
                .config()
                .replace("an echo", "an é")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

    assertRefused(source, 400);
    assertRefused(config, 400);
    assertRefused(client.post("/argorithms/run", "application/json", wrong), 400);
    assertRefused(client.post("/argorithms/delete", "application/json", wrong), 400);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 100_000})
  void refusesJsonThatNestsTooDeep(int depth) {
    String deep = "[".repeat(depth) + "]".repeat(depth);

    assertRefused(client.run("bad_deep", "{\"a\":" + deep + "}"), 400);
    assertRefused(client.postJson("/argorithms/run", "[".repeat(depth)), 400);
    assertRefused(
        client.insert(TestProgram.called("bad_deep").withExample("{\"a\":" + deep + "}")), 400);
    assertRefused(
        client.insert(TestProgram.called("bad_deep").withParameters("{\"a\":" + deep + "}")), 400);
  }

  @Test
  void refusesProgramsThatNestTooDeep() {
    String source = "x = " + "(".repeat(20_000) + ")".repeat(20_000) + "\n" + TestProgram.ECHO;

    assertRefused(client.insert(TestProgram.called("bad_deep").withSource(source)), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "null", "5", "true", "[]", "{}"})
  void refusesIdsThatAreNoText(String id) {
    TestProgram program = TestProgram.called("bad_id");
    String config = program.config().replace("\"bad_id\"", id);

    assertRefused(client.upload(INSERT, "echo.py", program.source(), config), 400);
  }

  @Test
  void refusesHalvesOfSurrogatePairs() {
    TestProgram program = TestProgram.called("bad_half");
    for (String half : List.of("\\ud83d", "\\ude00")) {
      String config = program.config().replace("bad_half", "bad" + half);

      assertRefused(client.upload(INSERT, "echo.py", program.source(), config), 400);
      assertRefused(
          client.postJson("/argorithms/run", "{\"argorithmID\":\"bad" + half + "\"}"), 404);
      assertRefused(
          client.postJson("/argorithms/delete", "{\"argorithmID\":\"bad" + half + "\"}"), 404);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1]",
        "\"text\"",
        "5",
        "true",
        "null",
        "{\"argorithmID\":null}",
        "{\"argorithmID\":[]}",
        "{\"argorithmID\":{}}",
        "{\"argorithmID\":\"x\",\"parameters\":5}",
        "{\"argorithmID\":\"x\",\"parameters\":\"{}\"}",
        "{\"argorithmID\":\"x\",\"parameters\":[1]}",
        "{\"argorithmID\":\"x\",\"parameters\":null}",
        "{\"argorithmID\":\"x\",",
        "argorithmID=x"
      })
  void refusesRunsOfWrongTypes(String body) {
    Answer answer = client.postJson("/argorithms/run", body);

    assertRefused(answer, 422);
    assertThat(answer.json().path("detail").isArray()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void refusesOtherContentTypesThanJson(String type) {
    assertRefused(
        client.post("/argorithms/run", type, "{\"argorithmID\":\"x\"}".getBytes(UTF_8)), 422);
  }

  @Test
  void takesAByteOrderMarkBeforeJson() {
    assertRefused(client.postJson("/argorithms/run", "\uFEFF{\"argorithmID\":\"none\"}"), 404);
  }

  @Test
  void refusesAHeaderOfTenKilobytesOrIgnoresIt() {
    Answer answer = client.send(client.to("/argorithm").header("X-Long", "x".repeat(10_000)));

    assertThat(answer.status()).as("%s", answer).isIn(200, 400, 431);
    assertThat(answer.text()).startsWith("{");
  }

  @Test
  void refusesAPathOfTenKilobytes() {
    Answer answer = client.view("x".repeat(4_000));

    assertThat(answer.status()).as("%s", answer).isBetween(400, 431);
    assertDetail(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/argorithms/view/%ff",
        "/argorithms/view/a%00b",
        "/argorithms/view/a%2Fb",
        "/argorithms/view/a%5Cb",
        "/argorithms/view/",
        "//argorithm",
        "/..%2f..%2fetc/passwd",
        "/static/..%2f..%2fapplication.yml",
        "/nothing"
      })
  void refusesPathsThatLeadNowhere(String path) {
    Answer answer = client.get(path);

    assertThat(answer.status()).as("%s", answer).isIn(400, 404);
    if (!path.startsWith("/static/")) {
      assertDetail(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /argorithms/view/% HTTP/1.1",
        "GET /argorithms/view/%zz HTTP/1.1",
        "GET /argorithms/view/\"a b\" HTTP/1.1",
        "GET /argorithms/<list> HTTP/1.1"
      })
  void refusesRequestsThatNoClientOfOursWouldSend(String requestLine) throws IOException {
    String answer = raw(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("{\"detail\":").doesNotContain("\tat ");
  }

  /** Each is method and path, a header, and a body. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PUT /play/x|Content-Type: application/x-www-form-urlencoded|a=%zz",
        "PATCH /argorithms/list|Content-Type: application/x-www-form-urlencoded|%",
        "DELETE /api/v1/argorithms/x|Content-Type: application/x-www-form-urlencoded|a=%zz",
        "POST /users/login|Content-Type: application/x-www-form-urlencoded|username=%zz",
        "POST /users/login|Content-Type: multipart/form-data; boundary=|--",
        "POST /argorithms/run|Content-Type: a/b/c|{}",
        "POST /argorithms/run|Content-Type: application/json;charset=none|{}",
        "POST /api/v1/argorithms/x/runs|Content-Type: ,|{}",
        "POST /api/v1/argorithms/x/runs|Transfer-Encoding: none|{}",
        "GET /health|Accept: ,,,|",
        "GET /health|Content-Type: application/json|a=%zz",
        "GET /health/a/b|Accept: */*|",
        "GET /redoc|Content-Type: */*|",
        "GET /health/ready|Accept: a/b/c|",
        "GET /metrics|Accept: a/b/c|",
        "GET /openapi.json|Accept: text/html;q=x|",
        "GET /api/v1/limits|Accept: /|",
        "GET /api/v1/argorithms|Accept-Language: x;q=|",
        "GET /argorithms/list|If-None-Match: \"|",
        "GET /static/style.css|If-Modified-Since: never|",
        "GET /static/style.css|Range: bytes=5-1|",
        "GET /argorithm|Cookie: =;;a=\"|",
        "GET /argorithms/list?a=%zz|Accept: */*|",
        "GET /api/v1/argorithms?q=%zz|Accept: */*|",
        "FOO /api/v1/nothing|Expect: nothing|",
      })
  void answersOddRequestsLikeOthers(String odd) throws IOException {
    String[] parts = odd.split("\\|", -1);

    String answer =
        raw(
            "%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(parts[0], parts[1], parts[2].length(), parts[2]));

    assertThat(answer)
        .matches("(?s)HTTP/1.1 [234].*")
        .containsIgnoringCase("\r\nX-Request-ID: ")
        .doesNotContain("\tat ", "Exception");
    if (answer.startsWith("HTTP/1.1 4") && !odd.contains("/static/")) {
      assertThat(answer)
          .contains(parts[0].contains("/api/v1/") ? "application/problem+json" : "{\"detail\":");
    }
  }

  @Test
  void refusesLargeBodiesWhereNoneIsExpected() {
    byte[] large = ("{\"a\":\"" + "x".repeat(100_000) + "\"}").getBytes(UTF_8);

    Answer answer =
        client.send(
            client
                .to("/health")
                .header("Content-Type", "application/json")
                .method("GET", BodyPublishers.ofByteArray(large)));

    assertRefused(answer, 413);
  }

  private String raw(String request) throws IOException {
    URI server = URI.create(client.base());
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static void assertRefused(Answer answer, int status) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertDetail(answer);
  }

  private static void assertDetail(Answer answer) {
    assertThat(answer.header("content-type")).as("%s", answer).isEqualTo("application/json");
    assertThat(answer.detail()).as("%s", answer).isNotBlank();
    assertThat(answer.text()).doesNotContain("Exception", "\tat ", "io.argorithm", "Tomcat");
  }
}
