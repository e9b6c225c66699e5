package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inserting, listing, viewing, updating and deleting over HTTP. */
@ExtendWith(SharedServer.class)
class CatalogueIntegrationTests {

  private static final int CONCURRENT_INSERTS = 50;

  private final TestClient client;

  CatalogueIntegrationTests(TestClient client) {
    this.client = client;
  }

  @Test
  void showsAnInsertedArgorithmInTheKnownOrderOfKeys() {
    TestProgram program =
        TestProgram.called("catalogue_view")
            .withDescription("it's \"quoted\" \\ é 漢 😀 <&>/")
            .withParameters("{\"n\":{\"type\":\"INT\",\"description\":\"how many\",\"start\":-1}}")
            .withExample("{\"n\":3,\"unknown\":null}");

    assertOk(client.insert(program));

    assertThat(client.view("catalogue_view").text())
        .isEqualTo(
            "{\"maintainer\":\"sample@email.com\",\"argorithmID\":\"catalogue_view\","
                + "\"filename\":\"echo.py\",\"function\":\"run\","
                + "\"parameters\":{\"n\":{\"type\":\"INT\",\"description\":\"how many\",\"start\":-1}},"
                + "\"description\":\"it's \\\"quoted\\\" \\\\ é 漢 😀 <&>/\","
                + "\"example\":{\"n\":3,\"unknown\":null}}");
    assertThat(client.list().text())
        .contains(
            "{\"argorithmID\":\"catalogue_view\",\"maintainer\":\"sample@email.com\","
                + "\"filename\":\"echo.py\",\"function\":\"run\",\"description\":");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's",
        "' OR '1'='1",
        "x'; DROP TABLE argorithm;--",
        "a;b=c",
        "a b",
        " ",
        "100%",
        "%41",
        "\"",
        "😀",
        "é",
        "<b>&amp;",
        "null",
        "123",
        "?x=1",
        "#x",
        "a+b",
        "a:b",
        "..",
        "a\tb",
        "a\nb",
        "{{1}}",
        "$where",
        "\u00a0",
        "\u202e"
      })
  void takesAnyTextForAnId(String id) {
    assertOk(client.insert(TestProgram.called(id).withExample("{\"id\":1}")));

    assertThat(client.run(id).comments()).containsExactly("[('id', 1)]");
    assertThat(ids()).contains(id);
    if (!id.equals("..")) { // clients and servers alike take that for a step up
      assertThat(client.view(id).json().path("argorithmID").asString()).isEqualTo(id);
    }
    assertOk(client.delete(id));
    assertThat(ids()).doesNotContain(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a\\b", "/", "%2F"})
  void takesIdsWithSlashesAlthoughPathsCannotNameThem(String id) {
    assertOk(client.insert(TestProgram.called(id).withExample("{\"id\":1}")));

    assertThat(client.run(id).comments()).containsExactly("[('id', 1)]");
    assertThat(ids()).contains(id);
    assertOk(client.delete(id));
    assertThat(ids()).doesNotContain(id);
  }

  @Test
  void tellsIdsApartLetterByLetter() {
    assertOk(client.insert(TestProgram.called("catalogue_case")));

    assertError(client.view("Catalogue_case"), 404, "no such argorithm");
    assertError(client.view("catalogue_cas%"), 404, "no such argorithm");
    assertError(client.view("catalogue_case "), 404, "no such argorithm");
    assertError(client.run("CATALOGUE_CASE"), 404, "argorithm not found");
    assertError(client.delete("catalogue_CASE"), 404, "argorithm not found");
  }

  @Test
  void countsRunsOfAnArgorithmUntilItIsDeletedAndOfLongIdsTogether() {
    TestProgram counted = TestProgram.called("counted_until_deleted");
    TestProgram longId = TestProgram.called("\\".repeat(200));
    for (TestProgram each : List.of(counted, longId)) {
      assertThat(client.insert(each).status()).isEqualTo(200);
      assertThat(client.run(each.id()).status()).isEqualTo(200);
    }

    String before = client.get("/metrics").text();
    client.delete(counted.id());
    client.delete(longId.id());

    assertThat(before)
        .contains("execution_requests_total{argorithm_id=\"counted_until_deleted\"")
        .contains("execution_requests_total{argorithm_id=\"(others)\"")
        .doesNotContain("\\".repeat(20));
    assertThat(client.get("/metrics").text()).doesNotContain("counted_until_deleted");
  }

  @Test
  void takesTheLongestIdDescriptionAndExampleThatAreAllowed() {
    TestProgram largest =
        TestProgram.called("😀".repeat(200))
            .withDescription("é".repeat(8_192))
            .withExample("{\"s\":\"" + "x".repeat(262_134) + "\"}");

    assertThat(client.insert(largest).status()).isEqualTo(200);
    Answer view = client.view(largest.id());
    assertThat(client.update(largest.withDescription("é".repeat(8_193))).status()).isEqualTo(400);
    assertThat(client.delete(largest.id()).status()).isEqualTo(200);

    assertThat(view.json().path("description").asString()).isEqualTo(largest.description());
    assertThat(view.json().path("example").toString()).isEqualTo(largest.example());
  }

  @Test
  void listsInTheOrderOfInsertionAndPutsWhatWasDeletedAndInsertedAgainLast() {
    assertOk(client.insert(TestProgram.called("catalogue_z")));
    assertOk(client.insert(TestProgram.called("catalogue_a")));
    assertThat(ids()).containsSubsequence("catalogue_z", "catalogue_a");

    assertOk(client.delete("catalogue_z"));
    assertOk(client.insert(TestProgram.called("catalogue_z")));

    assertThat(ids()).containsSubsequence("catalogue_a", "catalogue_z");
  }

  @Test
  void refusesAnIdThatIsTakenAndKeepsTheFirst() {
    assertOk(client.insert(TestProgram.called("catalogue_taken").withDescription("first")));

    assertError(
        client.insert(TestProgram.called("catalogue_taken").withDescription("second")),
        409,
        "argorithm already exists");

    assertThat(client.view("catalogue_taken").json().path("description").asString())
        .isEqualTo("first");
  }

  @Test
  void looksAtTheIdBeforeAnythingElse() {
    assertOk(client.insert(TestProgram.called("catalogue_first")));

    assertError(
        client.insert(
            TestProgram.called("catalogue_first").withFileName("echo.txt").withSource("(")),
        409,
        "argorithm already exists");
  }

  @Test
  void letsOneOfFiftyConcurrentInsertsWin() throws InterruptedException, ExecutionException {
    Callable<Integer> insert = () -> client.insert(TestProgram.called("catalogue_race")).status();
    List<Integer> statuses = new ArrayList<>();

    try (ExecutorService threads = Executors.newFixedThreadPool(CONCURRENT_INSERTS)) {
      List<Callable<Integer>> inserts =
          IntStream.range(0, CONCURRENT_INSERTS).mapToObj(i -> insert).toList();
      for (Future<Integer> status : threads.invokeAll(inserts)) {
        statuses.add(status.get());
      }
    }

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    assertThat(statuses).filteredOn(status -> status == 409).hasSize(CONCURRENT_INSERTS - 1);
    assertThat(ids()).containsOnlyOnce("catalogue_race");
  }

  @Test
  void updatesProgramAndConfigurationTogether() {
    TestProgram first = TestProgram.called("catalogue_update").doing("algo.add_comment('first')");
    TestProgram second =
        new TestProgram(
            "catalogue_update",
            "other.py",
            TestProgram.ECHO.replace("run", "go"),
            "go",
            "second",
            "{\"n\":{\"type\":\"INT\",\"description\":\"\"}}",
            "{\"n\":2}");
    assertOk(client.insert(first));
    assertThat(client.run("catalogue_update").comments()).containsExactly("first");

    assertOk(client.update(second));

    assertThat(client.run("catalogue_update").comments()).containsExactly("[('n', 2)]");
    assertThat(client.view("catalogue_update").text())
        .isEqualTo(
            "{\"maintainer\":\"sample@email.com\",\"argorithmID\":\"catalogue_update\","
                + "\"filename\":\"echo.py\",\"function\":\"go\","
                + "\"parameters\":{\"n\":{\"type\":\"INT\",\"description\":\"\"}},"
                + "\"description\":\"second\",\"example\":{\"n\":2}}");
  }

  @Test
  void neverShowsHalfAnUpdate() throws InterruptedException, ExecutionException {
    assertOk(client.insert(version(0)));
    Callable<List<String>> read =
        () ->
            IntStream.range(0, 15)
                .mapToObj(i -> consistency(client.run("catalogue_halves")))
                .toList();

    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<List<String>> seen = threads.submit(read);
      for (int i = 1; !seen.isDone(); i++) {
        assertOk(client.update(version(i)));
      }

      assertThat(seen.get()).containsOnly("consistent");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"def run(:", "def other(**kwargs): pass"})
  void keepsTheOldVersionWhenAnUpdateIsRefused(String source) {
    String id = "catalogue_kept_" + source.length();
    assertOk(client.insert(TestProgram.called(id).withExample("{\"n\":1}")));

    Answer refused =
        client.update(TestProgram.called(id).withSource(source).withDescription("new"));

    assertThat(refused.status()).as("%s", refused).isEqualTo(400);
    assertThat(client.view(id).json().path("description").asString()).isEqualTo("an echo");
    assertThat(client.run(id).comments()).containsExactly("[('n', 1)]");
  }

  @Test
  void cannotUpdateOrDeleteWhatIsNotThere() {
    assertError(client.update(TestProgram.called("catalogue_none")), 404, "argorithm not found");
    assertError(client.delete("catalogue_none"), 404, "argorithm not found");
    assertError(client.postJson("/argorithms/delete", "{}"), 404, "argorithm not found");
  }

  @Test
  void ignoresTheMaintainerThatAClientNames() {
    TestProgram program = TestProgram.called("catalogue_maintainer");
    String config =
        program
            .config()
            .replaceFirst(
                "\\{", "{\"maintainer\":\"evil@x\",\"filename\":\"evil.py\",\"admin\":true,");

    assertOk(client.upload("/argorithms/insert", program.fileName(), program.source(), config));

    assertThat(client.view("catalogue_maintainer").text())
        .startsWith("{\"maintainer\":\"sample@email.com\",")
        .doesNotContain("evil", "admin");
  }

  @ParameterizedTest
  @CsvSource({
    "catalogue_path_1, /home/me/echo.py",
    "catalogue_path_2, ../../../etc/echo.py",
    "catalogue_path_3, C:/Users/me/echo.py"
  })
  void cutsOffAPathBeforeTheFileName(String id, String fileName) {
    TestProgram program = TestProgram.called(id);

    assertOk(client.upload("/argorithms/insert", fileName, program.source(), program.config()));

    assertThat(client.view(id).json().path("filename").asString()).isEqualTo("echo.py");
  }

  @Test
  void takesPythonFilesWhateverTheCaseOfTheirEnding() {
    assertOk(client.insert(TestProgram.called("catalogue_upper").withFileName("ECHO.PY")));
    assertError(
        client.insert(TestProgram.called("catalogue_text").withFileName("echo.txt")),
        400,
        "should be a .py file");
  }

  @Test
  void refusesAFileThatTheConfigurationCallsOtherwise() {
    TestProgram program = TestProgram.called("catalogue_name");

    assertError(
        client.upload("/argorithms/insert", "other.py", program.source(), program.config()),
        406,
        "The file name was invalid");
    assertThat(ids()).doesNotContain("catalogue_name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":1,"b":2,"a":3}               | {"a":3,"b":2}
          {"n":100000000000000000000000001} | {"n":100000000000000000000000001}
          {"n":[1.0,-0.0,0.0,-0,0]}         | {"n":[1.0,-0.0,0.0,0,0]}
          {"n":[1e16,1e-7,0.0001,1E5]}      | {"n":[1e+16,1e-07,0.0001,100000.0]}
          {"n":9007199254740993}            | {"n":9007199254740993}
          {"😀":"\\u00e9\\/"}               | {"😀":"é/"}
          {"":{"":[[],{}]}}                 | {"":{"":[[],{}]}}
          {"z":1,"a":2}                     | {"z":1,"a":2}
          """)
  void givesExamplesBackAsPythonWouldSpellThem(String sent, String shown) {
    assertOk(client.insert(TestProgram.called("catalogue_example").withExample(sent)));
    try {
      assertThat(client.view("catalogue_example").text()).endsWith("\"example\":" + shown + "}");
    } finally {
      assertOk(client.delete("catalogue_example"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "true", "null", "[1,2]", "{}", "", " ", "line\nbreak", "1e5"})
  void keepsADescriptionAText(String description) {
    assertOk(client.insert(TestProgram.called("catalogue_text").withDescription(description)));
    try {
      assertThat(client.view("catalogue_text").json().path("description").asString())
          .isEqualTo(description);
    } finally {
      assertOk(client.delete("catalogue_text"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"n":{"type":"INT","description":"","start":1}}                 | {"n":0}     | n
          {"n":{"type":"INT","description":"","end":1}}                   | {"n":"1"}   | n
          {"s":{"type":"STRING","description":"","size":2}}               | {"s":"a"}   | s
          {"a":{"type":"ARRAY","description":"","item-type":"INT"}}       | {"a":[1,""]} | a
          {"a":{"type":"ARRAY","description":"","item-type":"INT","size":"n"}} | {}     | parameters.a.size
          {"a":{"type":"ARRAY","description":"","item-type":"BOOL"}}      | {}          | item-type
          {"n":{"type":"INT"}}                                            | {}          | description
          """)
  void saysInOneSentenceWhichFieldOfAConfigurationIsWrong(
      String parameters, String example, String field) {
    Answer answer =
        client.insert(
            TestProgram.called("catalogue_wrong").withParameters(parameters).withExample(example));

    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertThat(answer.detail()).contains(field).endsWith(".").doesNotContain("\n");
    assertThat(ids()).doesNotContain("catalogue_wrong");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          def run(:                          | line 1
          x = 1\\n\\ndef run(**kwargs)\\n    pass | line 3
          def run(**kwargs):\\n  x = (1,\\n    | line
          def run(**kwargs):\\nreturn 1        | line 2
          return 1                           | line 1
          def other(): pass                  | run
          # nothing                          | run
          def other():\\n    def run(): pass   | run
          class A:\\n    def run(self): pass   | run
          """)
  void refusesAProgramThatDoesNotParseOrDoesNotBindTheFunction(String program, String named) {
    Answer answer =
        client.insert(
            TestProgram.called("catalogue_broken").withSource(program.replace("\\n", "\n")));

    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertThat(answer.detail()).contains(named).containsPattern("line \\d+, column \\d+");
    assertThat(ids()).doesNotContain("catalogue_broken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class run:\n    pass",
        "run = lambda **kwargs: None",
        "from ARgorithmToolkit import StateSet as run",
        "import ARgorithmToolkit as run",
        "a, (run, *b) = 1, (2, 3)",
        "run: object = print",
        "if True:\n    def run(): pass",
        "if 0:\n    pass\nelse:\n    def run(): pass",
        "try:\n    import nothing\nexcept ImportError:\n    def run(): pass",
        "try:\n    x = 1\nfinally:\n    def run(): pass",
        "async def run(): pass",
        "def other():\n    global run\n    run = 1\ndef run(): pass"
      })
  void acceptsEveryWayToBindTheFunctionAtModuleLevel(String program) {
    assertOk(client.insert(TestProgram.called("catalogue_bound").withSource(program)));
    assertOk(client.delete("catalogue_bound"));
  }

  @Test
  void onlyCompilesAProgramWhenItIsInserted() {
    String endless = "while True:\n    pass\ndef run(**kwargs): pass\n";
    String raising = "raise SystemExit(1)\ndef run(**kwargs): pass\n";
    String importing = "import there_is_no_such_module\ndef run(**kwargs): pass\n";

    for (String source : List.of(endless, raising, importing)) {
      assertOk(client.insert(TestProgram.called("catalogue_compiled").withSource(source)));
      assertOk(client.delete("catalogue_compiled"));
    }
  }

  @Test
  void runsAProgramLetterByLetterAsItWasSent() {
    String source = TestProgram.ECHO.replace("repr(sorted(kwargs.items()))", "'é 漢 😀 \"\\x41\"'");
    assertOk(
        client.insert(
            TestProgram.called("catalogue_letters")
                .withSource("\uFEFF# é\r\n" + source.replace("\n", "\r\n"))));

    assertThat(client.run("catalogue_letters").comments()).containsExactly("é 漢 😀 \"A\"");
  }

  /** A program and an example that both know the number of their version. */
  private static TestProgram version(int number) {
    return TestProgram.called("catalogue_halves")
        .doing("algo.add_comment('consistent' if kwargs == {'v': " + number + "} else 'half')")
        .withExample("{\"v\":" + number + "}");
  }

  private static String consistency(Answer answer) {
    return answer.status() == 200 ? String.join(",", answer.comments()) : answer.toString();
  }

  private List<String> ids() {
    return client
        .list()
        .json()
        .valueStream()
        .map(argorithm -> argorithm.path("argorithmID").asString())
        .toList();
  }

  private static void assertOk(Answer answer) {
    assertThat(answer.text()).as("%s", answer).isEqualTo("null");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo("application/json");
  }

  private static void assertError(Answer answer, int status, String detail) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(answer.detail()).isEqualTo(detail);
  }
}
