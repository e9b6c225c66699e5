package io.argorithm.server.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Programs give the states, and the lines of states, that were recorded under CPython 3.11; how is
 * described in {@code src/test/python/cpython/README.md}.
 */
class RecordedProgramsIntegrationTests {

  private static final Path RESOURCES = Path.of("src", "test", "resources", "toolkit");
  private static final JsonMapper JSON = new JsonMapper();

  @TestFactory
  Stream<DynamicNode> deletesNodesWhenCPythonDoes() {
    List<String> differing =
        PythonTests.text(RESOURCES.resolve("nodes/differing.txt"))
            .lines()
            .map(line -> line.split(" ")[0])
            .toList();
    List<Path> programs =
        programs("nodes").stream().filter(each -> !differing.contains(stem(each))).toList();
    SharedPythonTests context = new SharedPythonTests(programs.size());
    return programs.stream()
        .map(program -> test(program, "{}", json(program, ".json").get(0), 0, context));
  }

  @TestFactory
  Stream<DynamicNode> runsProgramsOfStudentsAsCPythonDoes() {
    List<Path> programs = programs("students");
    int runs = programs.stream().mapToInt(program -> json(program, ".inputs.json").size()).sum();
    SharedPythonTests context = new SharedPythonTests(runs);
    return programs.stream().map(program -> program(program, context));
  }

  private static DynamicNode program(Path program, SharedPythonTests context) {
    JsonNode inputs = json(program, ".inputs.json");
    JsonNode outcomes = json(program, ".expected.json");
    assertThat(outcomes).as("outcomes of %s", program).hasSameSizeAs(inputs);
    return DynamicContainer.dynamicContainer(
        stem(program),
        IntStream.range(0, inputs.size())
            .mapToObj(i -> test(program, inputs.get(i).toString(), outcomes.get(i), i, context)));
  }

  private static DynamicNode test(
      Path program, String parameters, JsonNode outcome, int run, SharedPythonTests context) {
    String name = stem(program);
    String source = PythonTests.text(program);
    return DynamicTest.dynamicTest(
        name + "[" + run + "]",
        () -> context.use(python -> python.recorded(name, source, parameters, outcome.toString())));
  }

  private static List<Path> programs(String folder) {
    List<Path> programs = PythonTests.pythonFiles(RESOURCES.resolve(folder));
    assertThat(programs).isNotEmpty();
    return programs;
  }

  private static JsonNode json(Path program, String ending) {
    return JSON.readTree(PythonTests.text(program.resolveSibling(stem(program) + ending)));
  }

  private static String stem(Path program) {
    return program.getFileName().toString().replaceFirst("\\.py$", "");
  }
}
