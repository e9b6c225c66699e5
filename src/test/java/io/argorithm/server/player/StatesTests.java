package io.argorithm.server.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one description of states, against what the toolkit records and what the documents say. */
class StatesTests {

  private static final Path CORPUS = Path.of("src", "test", "resources", "toolkit", "corpus");
  private static final Path MODEL =
      Path.of("src", "main", "resources", "static", "player", "states.json");
  private static final Path DOCUMENT = Path.of("docs", "states.md");
  private static final String BEGIN = "<!-- made of states.json: begin -->\n";
  private static final String END = "<!-- made of states.json: end -->\n";
  private static final JsonMapper JSON = new JsonMapper();

  /** Programs of the corpus record these by a State of their own. */
  private static final Set<String> AUTHORS_OWN = Set.of("custom", "raw");

  private final JsonNode model = read(MODEL);

  @Test
  void knowsEveryTypeAndFieldThatTheCorpusRecords() {
    Map<String, Set<List<String>>> recorded = new TreeMap<>();
    corpus()
        .forEach(state ->
            recorded
                .computeIfAbsent(state.get("state_type").asString(), _ -> new LinkedHashSet<>())
                .add(List.copyOf(state.get("state_def").propertyNames())));
    recorded.keySet().removeAll(AUTHORS_OWN);

    assertThat(recorded).hasSizeGreaterThan(40);
    recorded.forEach((type, shapes) ->
        assertThat(shapes)
            .as(type)
            .isSubsetOf(shapes(Objects.requireNonNull(described().get(type)))));
  }

  @Test
  void usesNoWordThatItDoesNotExplain() {
    assertThat(described().values())
        .allSatisfy(state -> {
          assertThat(names("marks")).contains(state.get("mark").asString());
          assertThat(names("fields")).containsAll(texts(state.path("fields")));
          assertThat(names("fields")).containsAll(texts(state.path("optional")));
          assertThat(names("touches")).containsAll(state.path("touches").propertyNames());
          if (!state.get("structure").isNull()) {
            assertThat(names("structures")).contains(state.get("structure").asString());
          }
        });
  }

  @Test
  void isToldByTheDocumentation() throws IOException {
    String document = Files.readString(DOCUMENT);
    int begin = document.indexOf(BEGIN) + BEGIN.length();

    assertThat(document.substring(begin, document.indexOf(END)))
        .as("what docs/states.md has between its two comments")
        .isEqualTo(tables());
  }

  private String tables() {
    String structures =
        model
            .get("structures")
            .propertyStream()
            .map(one ->
                "| %s | %s |\n"
                    .formatted(text(one.getValue(), "class"), text(one.getValue(), "drawn")))
            .collect(Collectors.joining());
    String fields =
        model
            .get("fields")
            .propertyStream()
            .map(one -> "| `%s` | %s |\n".formatted(one.getKey(), one.getValue().asString()))
            .collect(Collectors.joining());
    String states =
        described().values().stream()
            .map(state ->
                "| `%s` | %s%s | %s |\n"
                    .formatted(
                        text(state, "type"),
                        joined(state.path("fields"), ""),
                        joined(state.path("optional"), ", perhaps "),
                        text(state, "when")))
            .collect(Collectors.joining());
    String marks =
        model
            .get("marks")
            .propertyStream()
            .map(one ->
                "| %s | %s | %s |\n"
                    .formatted(
                        text(one.getValue(), "sign"),
                        text(one.getValue(), "name"),
                        text(one.getValue(), "means")))
            .collect(Collectors.joining());
    return """

    ## Types

    | `state_type` | fields of `state_def` | when |
    |---|---|---|
    %s
    ## Fields

    | field | |
    |---|---|
    %s
    ## How the player draws them

    | structure | drawn as |
    |---|---|
    %s
    | sign | mark | means |
    |---|---|---|
    %s
    """
        .formatted(states, fields, structures, marks);
  }

  private Map<String, JsonNode> described() {
    return model
        .get("states")
        .valueStream()
        .collect(
            Collectors.toMap(
                state -> state.get("type").asString(),
                Function.identity(),
                (one, other) -> {
                  throw new IllegalStateException("twice: " + one);
                },
                java.util.LinkedHashMap::new));
  }

  private static List<List<String>> shapes(JsonNode state) {
    List<String> always = texts(state.path("fields"));
    List<String> all = new ArrayList<>(always);
    all.addAll(texts(state.path("optional")));
    return List.of(always, all);
  }

  private Set<String> names(String part) {
    return Set.copyOf(model.get(part).propertyNames());
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static String joined(JsonNode fields, String before) {
    return texts(fields).stream()
        .map("`%s`"::formatted)
        .collect(Collectors.joining(", ", fields.isEmpty() ? "" : before, ""));
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asString();
  }

  /** All states in what the corpus expects, however deep they lie. */
  private static Stream<JsonNode> corpus() {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .filter(file -> file.toString().endsWith(".expected.json"))
          .flatMap(file -> states(read(file)))
          .toList()
          .stream();
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }

  private static Stream<JsonNode> states(JsonNode node) {
    return node.has("state_type")
        ? Stream.of(node)
        : node.valueStream().flatMap(StatesTests::states);
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }
}
