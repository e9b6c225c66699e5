package io.argorithm.server.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the Python tests of the package, and the corpus, inside GraalPy. */
class ToolkitIntegrationTests {

  private static final Path CORPUS = Path.of("src", "test", "resources", "toolkit", "corpus");
  private static final Pattern TEST = Pattern.compile("^def (test_\\w+)\\(", Pattern.MULTILINE);
  private static final JsonMapper JSON = new JsonMapper();

  @TestFactory
  Stream<DynamicNode> passesItsPythonTests() {
    return PythonTests.pythonFiles(PythonTests.TESTS).stream()
        .filter(file -> file.getFileName().toString().startsWith("test_"))
        .map(ToolkitIntegrationTests::module);
  }

  /** The tests of a module share a context, which is made when the first of them runs. */
  private static DynamicNode module(Path file) {
    String module = stem(file, ".py");
    List<String> names =
        TEST.matcher(PythonTests.text(file)).results().map(match -> match.group(1)).toList();
    assertThat(names).as("tests in %s", file).isNotEmpty();
    SharedPythonTests context = new SharedPythonTests(names.size());
    return DynamicContainer.dynamicContainer(
        module,
        names.stream()
            .map(name ->
                DynamicTest.dynamicTest(
                    name, () -> context.use(python -> python.run(module, name)))));
  }

  @TestFactory
  Stream<DynamicNode> givesTheOutcomesOfTheCorpus() {
    List<Path> programs =
        PythonTests.pythonFiles(CORPUS).stream()
            .filter(ToolkitIntegrationTests::hasConfig)
            .toList();
    assertThat(programs).isNotEmpty();
    int outcomes =
        programs.stream().mapToInt(file -> json(stem(file, ".py"), ".expected.json").size()).sum();
    SharedPythonTests context = new SharedPythonTests(outcomes);
    return programs.stream().map(file -> program(file, context));
  }

  private static DynamicNode program(Path file, SharedPythonTests context) {
    String name = stem(file, ".py");
    JsonNode config = json(name, ".config.json");
    JsonNode parameters = json(name, ".params.json");
    JsonNode expected = json(name, ".expected.json");
    String source = PythonTests.text(file);
    return DynamicContainer.dynamicContainer(
        name,
        IntStream.range(0, expected.size())
            .mapToObj(i -> {
              JsonNode given = i == 0 ? config.get("example") : parameters.get(i - 1);
              String text = (given.isEmpty() ? config.get("example") : given).toString();
              String function = config.get("function").asString();
              String outcome = expected.get(i).toString();
              return DynamicTest.dynamicTest(
                  name + "[" + i + "]",
                  () ->
                      context.use(python -> python.corpus(name, source, function, text, outcome)));
            }));
  }

  private static boolean hasConfig(Path program) {
    return CORPUS.resolve(stem(program, ".py") + ".config.json").toFile().exists();
  }

  private static JsonNode json(String name, String ending) {
    return JSON.readTree(PythonTests.text(CORPUS.resolve(name + ending)));
  }

  private static String stem(Path file, String ending) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ending.length());
  }
}
