package io.argorithm.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of variables in the documentation is made of the variables. */
class VariableTableTests {

  private static final Path DOCUMENT = Path.of("docs", "operations.md");
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- made of Variable.java: begin -->\n";
  private static final String END = "<!-- made of Variable.java: end -->\n";

  @Test
  void hasEveryVariableWithItsDefaultAndWhatItAccepts() throws IOException {
    String document = Files.readString(DOCUMENT);
    int begin = document.indexOf(BEGIN) + BEGIN.length();

    assertThat(document.substring(begin, document.indexOf(END)))
        .as("what docs/operations.md has between its two comments")
        .isEqualTo(table());
  }

  @Test
  void theReadmeNamesNoVariableThatDoesNotExist() throws IOException {
    assertThat(Files.readAllLines(README))
        .filteredOn(line -> line.startsWith("| `"))
        .isNotEmpty()
        .allSatisfy(line ->
            assertThat(Variable.values())
                .extracting(Variable::name)
                .contains(line.split("`", 3)[1]));
  }

  private static String table() {
    String rows =
        Arrays.stream(Variable.values())
            .map(variable ->
                "| `%s`%s | %s | %s | %s |\n"
                    .formatted(
                        variable.name(),
                        variable.accepted().isSecret() ? " (secret)" : "",
                        variable.defaultValue().isEmpty()
                            ? ""
                            : "`" + variable.defaultValue() + "`",
                        variable.accepted().description(),
                        variable.meaning()))
            .collect(Collectors.joining());
    return "\n| variable | default | accepted | what it is for |\n|---|---|---|---|\n"
        + rows
        + "\n";
  }
}
