package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page that plays a run, used as people use it. */
@ExtendWith({Chromium.class, SharedServer.class})
class PlayerBrowserIntegrationTests {

  private static final Path EXAMPLES = Path.of("src", "main", "resources", "examples");
  private static final String ID = "played_quicksort";
  private static final String PLAY = "/play/" + ID;

  private Browser browser;
  private TestClient server;
  private Visitor visitor;

  @BeforeAll
  static void insert(TestClient server) throws IOException {
    String config =
        Files.readString(EXAMPLES.resolve("quicksort.config.json"))
            .replace("\"argorithmID\": \"quicksort\"", "\"argorithmID\": \"" + ID + "\"");
    String source = Files.readString(EXAMPLES.resolve("quicksort.py"));
    assertThat(server.upload("/argorithms/insert", "quicksort.py", source, config).status())
        .isEqualTo(200);
  }

  @BeforeEach
  void visit(Browser browser, TestClient server) {
    this.browser = browser;
    this.server = server;
    visitor = Visitor.of(browser, server);
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void isUsedWithTheKeyboardAlone() {
    visitor.open(PLAY);
    int last = visitor.steps();
    visitor.awaitStep(1);

    visitor.press("ArrowRight");
    visitor.awaitStep(2);
    visitor.press("ArrowRight");
    visitor.press("ArrowLeft");
    visitor.awaitStep(2);
    visitor.press("End");
    visitor.awaitStep(last);
    visitor.press("Home");
    visitor.awaitStep(1);
    visitor.press("9");
    assertThat(visitor.all("#speed").inputValue()).isEqualTo("9");
    visitor.press("Space");
    visitor.awaitStep(last);
    visitor.page().waitForSelector("#play[aria-label=Play]");
  }

  @Test
  void pausesWhereItIs() {
    visitor.open(PLAY);
    visitor.press("5");
    visitor.press("Space");
    visitor.page().waitForSelector("#play[aria-label=Pause]");
    visitor.awaitStepAfter(2);

    visitor.press("Space");

    visitor.page().waitForSelector("#play[aria-label=Play]");
    Visitor.awaitFrame(visitor.page().mainFrame());
    String step = visitor.text("#step");
    visitor.page().waitForTimeout(400);
    assertThat(visitor.text("#step")).isEqualTo(step);
  }

  @Test
  void showsEveryStepTheSameWhateverWayLeadsThere() {
    visitor.open(PLAY);
    List<String> walked = new ArrayList<>();
    for (int step = 1; step <= visitor.steps(); step++) {
      visitor.awaitStep(step);
      walked.add(visitor.seen());
      visitor.press("ArrowRight");
    }
    List<Integer> steps = new ArrayList<>();
    for (int step = 1; step <= walked.size(); step++) {
      steps.add(step);
    }
    Collections.shuffle(steps, new Random(3));

    for (int step : steps) {
      visitor.scrub(step);
      assertThat(visitor.seen()).as("step %d", step).isEqualTo(walked.get(step - 1));
    }
    assertThat(walked).doesNotHaveDuplicates();
  }

  @Test
  void namesProgramInputAndStepInItsAddress() {
    visitor.open(PLAY);
    visitor.all("input[name=numbers]").fill("5, 2, 8, 1");
    visitor.all("#run").click();
    visitor.ready();
    visitor.scrub(7);
    visitor.page().waitForURL(url -> url.contains("step=7"));
    String seen = visitor.seen();

    Page other = visitor.newPage();
    visitor.open(other, visitor.page().url());

    other.waitForFunction("() => document.querySelector('#step').textContent === '7'");
    assertThat(other.url()).contains("version=1", "parameters=");
    assertThat(other.locator("input[name=numbers]").inputValue()).isEqualTo("5, 2, 8, 1");
    assertThat(other.locator("#stage").innerText()).isEqualTo(visitor.all("#stage").innerText());
    assertThat(seen).contains("pivot");
  }

  @Test
  void playsWhatAnOldAddressNamesAfterAnUpdate() {
    TestProgram first = TestProgram.called("played_twice").doing("algo.add_comment('the first')");
    server.insert(first);
    visitor.open("/play/played_twice");
    visitor.page().waitForURL(url -> url.contains("version=1"));
    String address = visitor.page().url();
    server.update(first.doing("algo.add_comment('the second')"));

    visitor.open(address);
    assertThat(visitor.text("#comment")).isEqualTo("the first");
    visitor.open("/play/played_twice");
    assertThat(visitor.text("#comment")).isEqualTo("the second");
  }

  @Test
  void showsTheLineOfTheProgramThatCausedAStep() {
    visitor.open(PLAY);
    JsonNode lines = server.get("/api/v1/argorithms/" + ID + "/runs").json().path("lines");

    for (int step : List.of(1, 4, 9)) {
      visitor.scrub(step);
      assertThat(
              visitor
                  .all("#source li[aria-current=step]")
                  .evaluate("line => [...line.parentNode.children].indexOf(line) + 1"))
          .isEqualTo(lines.get(step - 1).asInt());
    }
  }

  @Test
  void tellsWhoListensWhichStepItIs() {
    visitor.open(PLAY);

    visitor.scrub(3);

    assertThat(visitor.text("#announcer"))
        .isEqualTo("Step 3 of " + visitor.steps() + ". " + visitor.text("#comment"));
    assertThat(visitor.all("#announcer").getAttribute("aria-live")).isEqualTo("polite");
    assertThat(visitor.all("#seek").getAttribute("aria-valuetext"))
        .isEqualTo("Step 3 of " + visitor.steps());
  }

  @Test
  void saysAtTheFieldWhatIsWrongWithIt() {
    server.insert(
        TestProgram.called("played_form")
            .doing("algo.add_comment(str(kwargs))")
            .withParameters(
                """
                {"n":{"type":"INT","description":"how many","start":1,"end":5},
                 "x":{"type":"FLOAT","description":"a number"},
                 "word":{"type":"STRING","description":"a word","size":"n"},
                 "grid":{"type":"MATRIX","item-type":"INT","row":2,"col":"n","description":"cells"}}
                """)
            .withExample("{\"n\":2,\"x\":1.5,\"word\":\"ab\",\"grid\":[[1,2],[3,4]]}"));
    visitor.expectingRefusals().open("/play/played_form");
    assertThat(visitor.all("textarea[name=grid]").inputValue()).isEqualTo("1, 2\n3, 4");

    visitor.all("input[name=n]").fill("many");
    visitor.all("#run").click();
    assertThat(errorOf("n")).isEqualTo("must be an integer");

    visitor.all("input[name=n]").fill("9");
    visitor.all("#run").click();
    visitor.page().waitForSelector("input[name=n][aria-invalid=true]");
    visitor.ready();
    assertThat(errorOf("n")).contains("5");
    assertThat(errorOf("word")).contains("9");

    visitor.all("input[name=n]").fill("1");
    visitor.all("input[name=word]").fill("é");
    visitor.all("textarea[name=grid]").fill("7\n8");
    visitor.all("#run").click();
    visitor.awaitText(
        "#comment", "{'n': 1, 'x': 1.5, 'word': 'é', 'grid': [[7], [8]]}");
    assertThat(visitor.all("[aria-invalid=true]").count()).isZero();
  }

  @Test
  void makesInputAtRandomAndGoesBackToTheExample() {
    visitor.open(PLAY);
    String example = visitor.all("input[name=numbers]").inputValue();

    visitor.all("#random").click();
    visitor.page()
        .waitForFunction(
            "old => document.querySelector('input[name=numbers]').value !== old", example);
    visitor.ready();
    assertThat(visitor.all("#message").isVisible()).isFalse();
    visitor.page().waitForURL(url -> url.contains("parameters="));

    visitor.all("#example").click();
    visitor.ready();
    assertThat(visitor.all("input[name=numbers]").inputValue()).isEqualTo(example);
  }

  @Test
  void playsAFailingProgramUpToWhereItFailed() {
    server.insert(
        TestProgram.called("played_failing")
            .doing(
                """
                numbers = Vector("numbers", algo, [1, 2])
                numbers[0]
                raise ARgorithmClientError("please give me numbers above zero")
                """));
    visitor.open("/play/played_failing");

    assertThat(visitor.text("#message"))
        .contains("please give me numbers above zero", "refuses this input", "line 7", "2 states");
    assertThat(visitor.all("#source .failed").textContent()).contains("raise");
    assertThat(visitor.steps()).isEqualTo(2);
    visitor.scrub(2);
    assertThat(visitor.texts("#stage .value")).containsExactly("1", "2");
  }

  @Test
  void namesTypeAndLineOfAnErrorThatTheAuthorDidNotMean() {
    server.insert(TestProgram.called("played_broken").doing("algo.add_comment('a')\n1 / 0"));

    visitor.open("/play/played_broken");

    assertThat(visitor.text("#message"))
        .contains("division by zero", "ZeroDivisionError", "line 6");
  }

  @Test
  void playsWhileTheProgramRunsAndNamesTheLimitThatItReached() {
    server.insert(
        TestProgram.called("played_early")
            .doing(
                """
                while True:
                    algo.add_comment('on my way')
                    sum(range(1_000_000))
                """));
    visitor.begin("/play/played_early");

    visitor
        .page()
        .waitForFunction(
            """
            () => document.body.dataset.state === 'running'
              && document.querySelector('#comment').textContent === 'on my way'
            """);
    visitor.ready();
    assertThat(visitor.text("#step")).isEqualTo("1");
    assertThat(visitor.text("#message")).contains("reached the limit wallSeconds of 10");
  }

  @Test
  void showsStatesAsTheProgramLeftThem() {
    String state = "{\"line\":1,\"state\":{\"state_type\":\"comment\",\"comments\":\"%s\"}}\n";
    String run =
        "{\"run\":{\"argorithm\":\"%s\",\"version\":1,\"seed\":0,\"parameters\":{}}}\n".formatted(ID)
            + state.formatted("before").repeat(600)
            + "{\"again\":true}\n"
            + state.formatted("after").repeat(2)
            + "{\"outcome\":\"completed\"}\n";
    visitor.page().route("**/runs?**", route -> route.fulfill(new FulfillOptions().setBody(run)));

    visitor.open(PLAY + "?step=600");

    assertThat(visitor.steps()).isEqualTo(2);
    visitor.awaitStep(2);
    assertThat(visitor.text("#comment")).isEqualTo("after");
    visitor.press("Home");
    visitor.awaitStep(1);
    assertThat(visitor.text("#comment")).isEqualTo("after");
  }

  @Test
  void tellsThatThereIsNoSuchArgorithm() {
    visitor.expectingRefusals().open("/play/nobody_has_this");

    assertThat(visitor.text("#message")).contains("argorithm not found");
  }

  @Test
  void showsHostileTextsAsTexts() {
    String script = "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=2</script>";
    server.insert(
        TestProgram.called("played_hostile_<b>&\"'")
            .withDescription(script)
            .doing(
                """
                evil = %s
                names = Vector(evil, algo, [evil, "javascript:alert(1)"], comments=evil)
                names[0]
                pairs = Map("pairs", algo)
                pairs["__proto__"] = evil
                pairs["constructor"] = 1
                algo.add_state(State(state_type=evil, state_def={evil: evil}, comments=evil))
                algo.add_state(State(state_type="vector_iter", state_def={"id": 1, "body": 5}, comments=7))
                algo.add_state(State(state_type="array_swap", state_def=None, comments=None))
                raise ValueError(evil)
                """
                    .formatted(Json.quoted(script))));
    visitor.open("/play/played_hostile_%3Cb%3E%26%22'");

    assertThat(visitor.text("#title")).isEqualTo("played_hostile_<b>&\"'");
    assertThat(visitor.text("#about")).isEqualTo(script);
    assertThat(visitor.text("#message")).contains(script);
    for (int step = 1; step <= visitor.steps(); step++) {
      visitor.scrub(step);
    }
    visitor.scrub(1);
    assertThat(visitor.text("#comment")).isEqualTo(script);
    assertThat(visitor.text("#stage h2")).isEqualTo(script);
    assertThat(visitor.text("#stage .value")).isEqualTo(script);
    visitor.scrub(4);
    assertThat(visitor.texts("#stage [data-kind=map] .value")).containsExactly("__proto__", script);
    assertThat(visitor.all("main img, main script, #stage b").count()).isZero();
    assertThat(visitor.page().evaluate("() => window.hacked ?? null")).isNull();
  }

  @Test
  void showsNumbersAndOrdersAsTheProgramHasThem() {
    server.insert(
        TestProgram.called("played_exact")
            .doing(
                """
                Vector("v", algo, [1.0, 10**30, -0.0, 1e16, None, True, [1, "a"]])
                pairs = Map("m", algo)
                pairs["b"] = 1
                pairs[10] = 2
                pairs[2] = 3
                """));
    visitor.open("/play/played_exact");
    visitor.scrub(5);

    assertThat(visitor.texts("#stage [data-kind=vector] .value"))
        .containsExactly("1.0", "1" + "0".repeat(30), "-0.0", "1e+16", "None", "True", "[1, \"a\"]");
    assertThat(visitor.texts("#stage [data-kind=map] .value"))
        .containsExactly("b", "1", "10", "2", "2", "3");
    visitor.all("#raw summary").click();
    // A browser tells later that something was opened.
    visitor.awaitTextWithin("#raw-text", "}");
    assertThat(visitor.text("#raw-text")).contains("\"b\": 1,\n", "\"10\": 2,\n");
  }

  @Test
  void staysExactWithFortyThousandStates() throws IOException {
    TestProgram program =
        TestProgram.called("played_large")
            .withSource(Files.readString(Path.of("bench", "bubblesort.py")))
            .withExample("{\"n\":200}");
    // A worker that has just started may need longer than usual for that.
    Map<String, String> patience =
        Map.of("SANDBOX_WALL_SECONDS", "90", "SANDBOX_CPU_SECONDS", "90");
    try (TestServer patient = TestServer.start(patience);
        Visitor watching = Visitor.of(browser, patient.client())) {
      assertThat(patient.client().insert(program).status()).isEqualTo(200);
      watching.page().setDefaultTimeout(120_000);
      watching.open("/play/played_large");
      int last = watching.steps();
      assertThat(last).isGreaterThan(39_000);

      watching.press("End");
      watching.awaitStep(last);
      List<Integer> sorted =
          watching.texts("#stage .row .value").stream().map(Integer::valueOf).toList();
      assertThat(sorted).hasSize(200).isSorted();
      Random random = new Random(8);
      for (int jump = 0; jump < 10; jump++) {
        int step = 1 + random.nextInt(last);
        watching.scrub(step);
        String jumped = watching.seen();
        watching.scrub(Math.max(1, step - 1));
        watching.scrub(step);
        assertThat(watching.seen()).as("step %d", step).isEqualTo(jumped);
      }
    }
  }

  @Test
  void chartsTheNumbersOfLongRowsAndMarksThoseThatAStepTouches() {
    TestProgram program =
        TestProgram.called("played_long_rows")
            .doing(
                """
                row = Array('row', algo, list(range(100)))
                row[42] = 7
                short = Array('short', algo, [1, 2, 3])
                words = Vector('words', algo, ['one', 'two'] * 40)
                """);
    assertThat(server.insert(program).status()).isEqualTo(200);
    visitor.open("/play/played_long_rows");
    String all = "path => path.getAttribute('d').match(/M/g)?.length ?? 0";

    visitor.scrub(2);
    Locator chart = visitor.all("#stage .chart");
    assertThat(chart.locator(".all").evaluate(all)).isEqualTo(100);
    assertThat(chart.locator(".touched").getAttribute("d")).startsWith("M42.1 ");
    assertThat(chart.getAttribute("data-mark")).isEqualTo("write");
    visitor.scrub(1);
    assertThat(chart.locator(".touched").evaluate(all)).isEqualTo(0);

    visitor.scrub(4);
    assertThat(visitor.texts("#stage h2")).containsExactly("row", "short", "words");
    assertThat(chart.count()).isEqualTo(1);
    assertThat(visitor.all("#stage [data-levels] .cell").count()).isEqualTo(3);
  }

  @Test
  void isShownInCoursePagesAndNowhereElseInFrames() {
    visitor.expectingRefusals();
    Page course = visitor.newPage();
    course.navigate(server.base() + "/argorithm");
    String frame = "<iframe width=900 height=520 src='%s'></iframe>";
    course.setContent(frame.formatted(server.base() + "/embed/" + ID + "?step=5"));
    Frame embedded = course.frames().getLast();
    embedded.waitForSelector("body[data-state=ready]");
    Visitor.awaitFrame(embedded);

    assertThat(embedded.locator("#step").textContent()).isEqualTo("5");
    assertThat(embedded.locator("#share").isVisible()).isFalse();
    embedded.locator("#forward").click();
    embedded.waitForFunction("() => document.querySelector('#step').textContent === '6'");
    Page opened = course.waitForPopup(() -> embedded.locator("#open").click());
    opened.waitForSelector("body[data-state=ready]");
    assertThat(opened.url()).contains("/play/" + ID, "step=6");

    assertThat(server.get(PLAY).header("content-security-policy"))
        .contains("frame-ancestors 'none'");
    assertThat(server.get("/embed/" + ID).header("content-security-policy"))
        .contains("frame-ancestors *")
        .doesNotContain("unsafe-inline");
  }

  @Test
  void givesLinksToShareAndTheRunToKeep() throws IOException {
    visitor.open(PLAY);
    visitor.scrub(4);
    visitor.all("#share").click();

    assertThat(visitor.all("#share-link").inputValue())
        .startsWith(server.base() + PLAY)
        .contains("step=4");
    assertThat(visitor.all("#share-embed").inputValue())
        .startsWith("<iframe src=\"" + server.base() + "/embed/" + ID);
    visitor.assertAccessible();
    visitor.press("Escape");

    Download download = visitor.page().waitForDownload(() -> visitor.all("#download").click());
    assertThat(download.suggestedFilename()).isEqualTo(ID + ".run.json");
    JsonNode kept = Json.read(Files.readString(download.path()));
    assertThat(kept.path("argorithm").asString()).isEqualTo(ID);
    assertThat(kept.path("result").path("outcome").asString()).isEqualTo("completed");
    assertThat(kept.path("states").size()).isEqualTo(visitor.steps());
    assertThat(kept.path("states").get(0).path("state").path("state_type").asString())
        .isEqualTo("vector_declare");
  }

  @Test
  void movesThingsUnlessSomebodyWantsThemToStandStill() {
    visitor.open(PLAY);
    int swap = firstSwap();
    assertThat(movesAt(visitor, swap)).isFalse();

    try (Visitor lively =
        Visitor.of(
            browser,
            server,
            Visitor.options(1280, 800).setReducedMotion(ReducedMotion.NO_PREFERENCE))) {
      lively.open(PLAY);
      assertThat(movesAt(lively, swap)).isTrue();
    }
  }

  /** Whether something moves when somebody walks to a step; the page looks, for it is over soon. */
  private static boolean movesAt(Visitor visitor, int step) {
    visitor.scrub(step - 1);
    visitor
        .page()
        .evaluate(
            """
            () => {
              window.moved = false;
              const look = () => {
                window.moved ||= document.getAnimations().length > 0;
                requestAnimationFrame(look);
              };
              look();
            }
            """);
    visitor.press("ArrowRight");
    visitor.awaitStep(step);
    return (boolean) visitor.page().evaluate("() => window.moved");
  }

  @ParameterizedTest
  @CsvSource({"390, 844", "844, 390", "1280, 800", "1920, 1080"})
  void fitsPhonesAndProjectors(int width, int height) {
    try (Visitor phone = Visitor.of(browser, server, width, height)) {
      phone.open(PLAY);
      phone.scrub(5);

      assertThat(
              phone.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      assertThat(phone.all("#stage .structure").first().isVisible()).isTrue();
      assertThat(phone.all("#play").isVisible()).isTrue();
      assertThat(
              phone
                  .page()
                  .evaluate(
                      """
                      () => [...document.querySelectorAll('button, a, select, input, summary, textarea')]
                        .filter(one => one.checkVisibility() && one.getBoundingClientRect().width > 0)
                        .filter(one => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44)
                        .map(one => one.outerHTML.slice(0, 120))
                      """))
          .as("too small to press")
          .isEqualTo(List.of());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"LIGHT", "DARK"})
  void canBeReadByEverybody(String scheme) {
    try (Visitor reader =
        Visitor.of(
            browser,
            server,
            Visitor.options(1280, 800)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.valueOf(scheme)))) {
      reader.open(PLAY);
      reader.scrub(firstSwap());
      reader.all("#raw summary").click();
      reader.assertAccessible();
      reader.open("/embed/" + ID);
      reader.assertAccessible();
    }
  }

  private int firstSwap() {
    JsonNode states = server.get("/api/v1/argorithms/" + ID + "/runs").json().path("states");
    for (int step = 0; step < states.size(); step++) {
      if (states.get(step).path("state_type").asString().equals("vector_swap")) {
        return step + 1;
      }
    }
    throw new AssertionError("nothing is swapped");
  }

  private String errorOf(String field) {
    return visitor.text(".field:has([name=" + field + "]) .error");
  }
}
