package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The examples that come with the server, loaded through its route and run by real workers. */
class ExamplesIntegrationTests {

  private static final Path FOLDER = Path.of("src", "main", "resources", "examples");
  private static final String RUNS = "/api/v1/argorithms/%s/runs";
  private static final Set<String> STRUCTURES =
      Set.of(
          "array",
          "vector",
          "string",
          "stack",
          "queue",
          "priorityqueue",
          "map",
          "set",
          "variable",
          "ll",
          "llnode",
          "dll",
          "dllnode");

  private static TestServer server;
  private static JsonNode loaded;

  @BeforeAll
  static void load() {
    server = TestServer.start(Map.of());
    loaded = server.client().postJson("/api/v1/examples", "{}").json();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void areAllThatLieInTheirFolder() {
    assertThat(texts(loaded.get("added"))).containsExactlyInAnyOrderElementsOf(ids());
  }

  @Test
  void areAddedOnce() {
    JsonNode again = server.client().postJson("/api/v1/examples", "").json();

    assertThat(texts(again.get("added"))).isEmpty();
    assertThat(texts(again.get("present"))).containsExactlyElementsOf(texts(loaded.get("added")));
  }

  @Test
  void showEveryStructure() {
    Set<String> seen = new TreeSet<>();
    for (String id : ids()) {
      run(id, "{}")
          .get("states")
          .forEach(state -> seen.add(Json.text(state.get("state_type")).split("_")[0]));
    }

    assertThat(seen).containsAll(STRUCTURES);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void completeAndSayWhatTheyDo(String id) {
    JsonNode run = run(id, "{}");

    assertThat(Json.text(run.get("outcome"))).isEqualTo("completed");
    assertThat(run.get("states").valueStream().map(state -> Json.text(state.get("comments"))))
        .filteredOn(comment -> !comment.isEmpty())
        .hasSizeGreaterThan(run.get("states").size() / 2);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void completeWithRandomInput(String id) {
    for (int seed = 1; seed <= 4; seed++) {
      String parameters =
          server
              .client()
              .get("/api/v1/argorithms/%s/random-parameters?seed=%d".formatted(id, seed))
              .json()
              .get("parameters")
              .toString();

      JsonNode run = run(id, "{\"parameters\": " + parameters + "}");

      assertThat(Json.text(run.get("outcome"))).as(parameters).isEqualTo("completed");
    }
  }

  private static JsonNode run(String id, String body) {
    return server.client().postJson(RUNS.formatted(id), body).json();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(Json::text).toList();
  }

  private static Set<String> ids() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".py"))
          .map(name -> name.replace(".py", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }
}
