package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Every program of the corpus gives, through HTTP, the states the reference toolkit gave. */
@ExtendWith(SharedServer.class)
class CorpusIntegrationTests {

  private static final String CORPUS = "/toolkit/corpus/";
  private static final String CONFIG = ".config.json";

  private final TestClient client;

  CorpusIntegrationTests(TestClient client) {
    this.client = client;
  }

  @TestFactory
  Stream<DynamicNode> givesTheStatesOfTheReference() throws IOException, URISyntaxException {
    return programs().stream().map(this::program);
  }

  private DynamicNode program(String name) {
    JsonNode expected = Json.resource(CORPUS + name + ".expected.json");
    Stream<DynamicNode> insert =
        Stream.of(DynamicTest.dynamicTest(name + " can be inserted", () -> insert(name)));
    Stream<DynamicNode> runs =
        IntStream.range(0, expected.size())
            .mapToObj(i -> {
              String parameters = parameters(name, i);
              return DynamicTest.dynamicTest(
                  "%s[%d] %s".formatted(name, i, parameters),
                  () -> check(name, parameters, expected.get(i), expected.get(0)));
            });
    return DynamicContainer.dynamicContainer(name, Stream.concat(insert, runs));
  }

  private void insert(String name) {
    Answer answer =
        client.upload(
            "/argorithms/insert",
            name + ".py",
            Json.resourceText(CORPUS + name + ".py"),
            Json.resourceText(CORPUS + name + CONFIG));
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
  }

  /** The first run is the example's, the others have the parameter sets of the corpus. */
  private static String parameters(String name, int run) {
    return run == 0 ? "{}" : Json.resource(CORPUS + name + ".params.json").get(run - 1).toString();
  }

  /**
   * A program that works gives its states. One that fails gives the example's, unless that fails,
   * too, or only the answer cannot be written. Where the reference fails for a defect of its own,
   * the corpus has the right states as {@code relaxed}.
   */
  private void check(String name, String parameters, JsonNode outcome, JsonNode example) {
    Answer answer = client.run(name, parameters);
    if (outcome.has("states")) {
      checkRun(answer, "run_parameters", outcome.get("states"));
    } else if (outcome.has("relaxed") && isRunWithParameters(answer)) {
      assertThat(StateComparison.differenceWithoutSetOrder(outcome.get("relaxed"), states(answer)))
          .isEmpty();
    } else if (outcome.path("stage").asString("").equals("response") || !example.has("states")) {
      assertThat(answer.status()).as("%s although %s", answer, outcome).isEqualTo(500);
    } else {
      checkRun(answer, "run_example", example.get("states"));
    }
  }

  private static void checkRun(Answer answer, String status, JsonNode states) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.runStatus()).as("%s", answer).isEqualTo(status);
    assertThat(StateComparison.difference(states, states(answer))).isEmpty();
  }

  private static boolean isRunWithParameters(Answer answer) {
    return answer.status() == 200 && answer.runStatus().equals("run_parameters");
  }

  private static JsonNode states(Answer answer) {
    return StateNormaliser.normalised(answer.json().get("data"));
  }

  private static List<String> programs() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(CorpusIntegrationTests.class.getResource(CORPUS));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      List<String> programs =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(CONFIG))
              .map(name -> name.substring(0, name.length() - CONFIG.length()))
              .sorted()
              .toList();
      assertThat(programs).isNotEmpty();
      return programs;
    }
  }
}
