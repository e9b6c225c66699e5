package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Every program of {@code src/test/attacks} is uploaded to a real server and run over HTTP. It has
 * the outcome that its header says, and the server is as it was.
 */
class AttacksIntegrationTests {

  private static final String BREACH = "breached";
  private static final String DENIAL = "denied";

  private static final Map<String, String> LIMITS =
      Map.of(
          "wallSeconds", "limit time",
          "cpuSeconds", "limit cpu",
          "heapBytes", "limit memory",
          "states", "limit states",
          "outputBytes", "limit output");

  @TempDir private static Path folder;

  private static AttackedServer server;
  private int logged;

  @BeforeAll
  static void start() {
    server = AttackedServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void look() {
    logged = server.log().length();
  }

  @AfterEach
  void theServerIsUnharmed() {
    server.assertUnharmed();
    AttackedServer.assertTellsNothing(server.log(logged));
  }

  static List<Attack> quick() {
    return Attack.all().stream().filter(attack -> !attack.isSlow()).toList();
  }

  static List<Attack> slow() {
    return Attack.all().stream().filter(Attack::isSlow).toList();
  }

  @Tag("fast")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void quick(Attack attack) {
    check(attack);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void slow(Attack attack) {
    check(attack);
  }

  @Test
  @Tag("fast")
  void theLibraryIsUnchangedByAttacksOnIt() {
    Attack.all().stream().filter(attack -> attack.name().contains("poison")).forEach(this::check);

    server.assertLibraryUnchanged();
  }

  private void check(Attack attack) {
    TestClient client = server.client();
    client.delete("attack");
    Answer upload = client.insert(attack.program());
    if (upload.status() != 200) {
      assertThat(upload.status()).as("%s", upload).isBetween(400, 499);
      assertThat(attack.expected()).as("%s", upload).contains("rejected");
      AttackedServer.assertTellsNothing(upload.text());
      return;
    }
    String first = null;
    for (int run = 0; run < attack.runs(); run++) {
      Answer answer = client.postJson("/api/v1/argorithms/attack/runs", attack.command());
      check(attack, answer);
      String look = look(answer);
      first = first == null ? look : first;
      assertThat(look).as("a run like the one before").isEqualTo(first);
    }
    attack.values("never-logged").forEach(text -> assertThat(server.log()).doesNotContain(text));
  }

  private static void check(Attack attack, Answer answer) {
    String said = said(answer);
    assertThat(outcomes(answer, said)).as("%s", answer).containsAnyElementsOf(attack.expected());
    assertThat(said).doesNotContain(BREACH);
    attack.values("says").forEach(text -> assertThat(said).contains(text));
    attack.values("never").forEach(text -> assertThat(answer.text()).doesNotContain(text));
    attack.values("error").forEach(type -> assertThat(errorType(answer)).isEqualTo(type));
    AttackedServer.assertTellsNothing(answer.text());
    AttackedServer.assertNamesNobody(said);
  }

  /**
   * What the answer may be called. Whether a program that failed was denied something or returned
   * something wrong is for its header to say; one that ends well after a denial calls it that.
   */
  private static Set<String> outcomes(Answer answer, String said) {
    if (answer.status() != 200) {
      return answer.status() < 500 ? Set.of("rejected") : Set.of("status " + answer.status());
    }
    JsonNode run = answer.json();
    String word = run.path("outcome").asString();
    return switch (word) {
      case "completed" -> said.contains(DENIAL) ? Set.of("fine", "blocked") : Set.of("fine");
      case "failed" -> Set.of("blocked", "rejected");
      case "limit" -> Set.of(LIMITS.get(run.path("limit").path("name").asString()));
      default -> Set.of(word);
    };
  }

  /** What the program has printed, its states as they came, and its error. */
  private static String said(Answer answer) {
    if (answer.status() != 200) {
      return "";
    }
    JsonNode run = answer.json();
    return run.path("printed").asString()
        + answer.text().substring(answer.text().lastIndexOf(",\"states\":["))
        + Json.text(run.path("error").path("message"));
  }

  private static String errorType(Answer answer) {
    return Json.text(answer.json().path("error").path("type"));
  }

  /** All that equal runs have in common. */
  private static String look(Answer answer) {
    return answer.status() == 200
        ? answer.json().path("outcome") + errorType(answer) + said(answer)
        : answer.text();
  }
}
