package io.argorithm.server.execution.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.Program;
import io.argorithm.server.execution.RunOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what programs give in a worker with what they gave under CPython 3.11 and numpy 1.24,
 * which {@code record.py} has written to files.
 */
@ExtendWith(SharedPool.class)
class CpythonIntegrationTests {

  private static final Path RECORDED = Path.of("src", "test", "resources", "cpython");
  private static final JsonMapper JSON = new JsonMapper();

  private final WorkerPool pool;

  CpythonIntegrationTests(WorkerPool pool) {
    this.pool = pool;
  }

  @Test
  void numbersAreThoseOfCpython() throws IOException {
    List<String> recorded = recorded("expressions");
    List<String> expressions =
        recorded.stream().map(line -> line.substring(0, line.indexOf(" => "))).toList();
    String parameters = JSON.writeValueAsString(Map.of("expressions", expressions));

    assertThat(comments("expressions", parameters)).containsExactlyElementsOf(recorded);
  }

  @Test
  void sortingComparesTheElementsThatCpythonCompares() throws IOException {
    List<String> recorded = recorded("sorting");

    assertThat(comments("sorting", "{\"lists\":" + recorded.size() + "}"))
        .containsExactlyElementsOf(recorded);
  }

  private List<String> comments(String name, String parameters) throws IOException {
    String source = Files.readString(RECORDED.resolve(name + ".py"));
    Program program = new Program(name + ".py", source, "run");
    RunOutcome outcome = SharedPool.run(pool, program, parameters);
    assertThat(outcome).isInstanceOf(RunOutcome.Completed.class);
    JsonNode states = JSON.readTree(SharedPool.text(((RunOutcome.Completed) outcome).states()));
    return states
        .valueStream()
        .filter(state -> state.get("state_type").asString().equals("comment"))
        .map(state -> state.get("comments").asString())
        .toList();
  }

  private static List<String> recorded(String name) throws IOException {
    return Files.readAllLines(RECORDED.resolve(name + ".txt"));
  }
}
