package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every type of state is drawn: its structure, all it holds, and what the step has touched. */
@ExtendWith({Chromium.class, SharedServer.class})
class DrawingsBrowserIntegrationTests {

  private static final String ID = "everystate";
  private static final JsonNode MODEL = Json.resource("/static/player/states.json");

  private static Visitor visitor;
  private static List<JsonNode> states = List.of();

  @BeforeAll
  static void play(Browser browser, TestClient server) {
    TestProgram program =
        TestProgram.called(ID).withSource(Json.resourceText("/player/everystate.py"));
    assertThat(server.insert(program).status()).isEqualTo(200);
    states =
        server
            .get("/api/v1/argorithms/everystate/runs")
            .json()
            .path("states")
            .valueStream()
            .toList();
    visitor = Visitor.of(browser, server, 1600, 1000).open("/play/" + ID);
  }

  @AfterAll
  static void close() {
    visitor.close();
  }

  @Test
  void everyTypeIsAmongThem() {
    Set<String> made =
        states.stream().map(DrawingsBrowserIntegrationTests::type).collect(Collectors.toSet());

    assertThat(made)
        .containsExactlyInAnyOrderElementsOf(
            MODEL.path("states").valueStream().map(one -> one.path("type").asString()).toList());
  }

  static List<String> steps() {
    return IntStream.range(0, states.size())
        .mapToObj(step -> (step + 1) + " " + type(states.get(step)))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("steps")
  void isShown(String step) {
    int at = Integer.parseInt(step.split(" ", 2)[0]);
    JsonNode state = states.get(at - 1);
    visitor.scrub(at);

    JsonNode known = known(type(state));
    if (known.path("structure").isNull()) {
      assertThat(visitor.text("#comment")).isEqualTo(state.path("comments").asString());
      return;
    }
    String mark = mark(state, known);
    assertThat(visitor.all("#what").getAttribute("data-mark")).isEqualTo(mark);
    if (known.path("structure").asString().endsWith("node")) {
      assertNodeShown(state, mark);
    } else {
      Locator card = card(state, known.path("structure").asString());
      assertThat(card.getAttribute("data-mark")).isEqualTo(mark);
      assertContentShown(card, state, known);
      assertTouchedMarked(card, state, known, mark);
    }
  }

  private static Locator card(JsonNode state, String kind) {
    String name = state.path("state_def").path("variable_name").asString();
    Locator card =
        visitor.page().locator("#stage .structure[data-kind=" + kind + "]:has(h2:text-is('" + name + "'))");
    assertThat(card.count()).as("%s %s", kind, name).isEqualTo(1);
    return card;
  }

  private static void assertContentShown(Locator card, JsonNode state, JsonNode known) {
    JsonNode def = state.path("state_def");
    JsonNode body = def.has("body") ? def.path("body") : def.path("value");
    switch (known.path("structure").asString()) {
      case "map" -> {
        List<String> pairs = new ArrayList<>();
        body.propertyStream()
            .forEach(pair -> {
              pairs.add(pair.getKey());
              pairs.add(shown(pair.getValue()));
            });
        assertThat(values(card)).containsExactlyElementsOf(pairs);
      }
      case "priorityqueue" ->
          assertThat(card.locator(".row .cell:not([data-ghost]) .value").allTextContents())
              .containsExactlyElementsOf(leaves(body).stream().sorted().toList());
      case "string" ->
          assertThat(String.join("", values(card))).isEqualTo(body.asString());
      case "ll", "dll" -> assertThat(card.locator(".link").count()).isBetween(0, 2);
      default -> assertThat(values(card)).containsExactlyElementsOf(leaves(body));
    }
  }

  private static void assertTouchedMarked(
      Locator card, JsonNode state, JsonNode known, String mark) {
    Set<String> rules = new TreeSet<>(known.path("touches").propertyNames());
    String marked = "[data-mark=" + mark + "]";
    if (rules.contains("taken")) {
      assertThat(card.locator(".cell[data-ghost]").count()).isPositive();
    } else if (rules.contains("pointer")) {
      boolean head = known.path("touches").path("pointer").asString().equals("head");
      assertThat(card.locator(".arrow" + marked).count()).isEqualTo(head ? 1 : 0);
    } else if (isMissing(state)) {
      assertThat(card.locator(".end").textContent()).containsAnyOf("no key", "is not a member");
    } else if (!rules.isEmpty()) {
      assertThat(card.locator(".cell" + marked).count()).isPositive();
      // Colour alone would tell nothing to those who do not see it.
      Object sign =
          card.locator(".cell" + marked)
              .first()
              .evaluate("cell => getComputedStyle(cell, '::before').content");
      String expected = MODEL.path("marks").path(mark).path("sign").asString();
      assertThat(String.valueOf(sign)).contains(expected);
    }
  }

  private static boolean isMissing(JsonNode state) {
    JsonNode def = state.path("state_def");
    return type(state).equals("set_find") && !def.path("found").asBoolean()
        || type(state).equals("map_get")
            && !def.path("body").has(shown(def.path("key")));
  }

  private static void assertNodeShown(JsonNode state, String mark) {
    JsonNode def = state.path("state_def");
    Locator node =
        visitor
            .page()
            .locator("#stage .link:has(.cell[title='node " + def.path("id").asString() + "'])");
    assertThat(node.count()).isEqualTo(1);
    if (def.has("value")) {
      assertThat(node.locator(".value").textContent()).isEqualTo(shown(def.path("value")));
    }
    String part = mark.equals("link") ? ".arrow" : ".cell";
    assertThat(node.locator(part + "[data-mark=" + mark + "]").count()).isEqualTo(1);
  }

  private static List<String> values(Locator card) {
    return card.locator(".cell:not([data-ghost]) .value").allTextContents();
  }

  /** What the cells of a body show, however many dimensions it has. */
  private static List<String> leaves(JsonNode body) {
    return body.isArray()
        ? body.valueStream().flatMap(item -> leaves(item).stream()).toList()
        : List.of(shown(body));
  }

  private static String shown(JsonNode value) {
    String text = Json.text(value).replace("-Infinity", "−∞").replace("Infinity", "∞");
    return text.startsWith("$ARgorithmToolkit.") ? "→ names" : text;
  }

  private static String mark(JsonNode state, JsonNode known) {
    boolean written =
        known.path("mark").asString().equals("read")
            && known.has("optional")
            && state.path("state_def").has("last_value");
    return written ? "write" : known.path("mark").asString();
  }

  private static JsonNode known(String type) {
    return MODEL.path("states")
        .valueStream()
        .filter(one -> one.path("type").asString().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static String type(JsonNode state) {
    return state.path("state_type").asString();
  }
}
