package io.argorithm.server.execution.sandbox;

import static io.argorithm.server.execution.sandbox.SharedPool.program;
import static io.argorithm.server.execution.sandbox.SharedPool.run;
import static io.argorithm.server.execution.sandbox.SharedPool.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.RunOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** What programs find of the builtin modules, against the list that judges them. */
@ExtendWith(SharedPool.class)
class BuiltinModulesIntegrationTests {

  private static final String LIST = "/io/argorithm/server/execution/worker/builtins.md";

  /** Types say that they are of these, which are written in Python. */
  private static final List<String> NOT_BUILTIN = List.of("types", "os", "io", "functools");

  private final WorkerPool pool;

  BuiltinModulesIntegrationTests(WorkerPool pool) {
    this.pool = pool;
  }

  @Test
  void programsFindTheModulesThatAreKeptAndNoOthers() throws IOException {
    String body =
        """
        import sys
        states.add_comment(sorted(sys.builtin_module_names))
        """;
    List<String> kept =
        Stream.concat(names("kept").stream(), names("empty").stream())
            .filter(name -> !NOT_BUILTIN.contains(name))
            .sorted()
            .toList();

    assertThat(comments(body, List.of())).contains(new JsonMapper().writeValueAsString(kept));
  }

  @Test
  void modulesThatAreAbsentAreNotBelowTheImportSystemEither() throws IOException {
    String body =
        """
        import _imp
        for name in given["names"]:
            states.add_comment("%s %s" % (name, _imp.is_builtin(name)))
        """;
    List<String> absent = names("absent");

    assertThat(comments(body, absent)).contains(absent.stream().map(name -> name + " 0").toList());
  }

  @Test
  void functionsThatAreDeniedSaySo() throws IOException {
    String body =
        """
        for name in given["names"]:
            module, _, function = name.rpartition(".")
            try:
                getattr(__import__(module), function)()
            except PermissionError:
                states.add_comment("denied " + name)
        """;
    List<String> denied = names("denied");

    assertThat(comments(body, denied))
        .contains(denied.stream().map(name -> "denied " + name).toList());
  }

  @Test
  void functionsThatAnswerTheSameInEachRunAreNotGraalPysOwn() throws IOException {
    String body =
        """
        for name in given["names"]:
            module, _, function = name.rpartition(".")
            if not isinstance(getattr(__import__(module), function), type(len)):
                states.add_comment("replaced " + name)
        """;
    List<String> answered = names("answered");

    assertThat(comments(body, answered))
        .contains(answered.stream().map(name -> "replaced " + name).toList());
  }

  /** The states of a program to which {@code names} are given. */
  private String comments(String body, List<String> names) {
    String parameters = new JsonMapper().writeValueAsString(Map.of("names", names));
    try (RunOutcome outcome = run(pool, program(body), parameters)) {
      assertThat(outcome).isInstanceOf(RunOutcome.Completed.class);
      return text(((RunOutcome.Completed) outcome).states());
    }
  }

  /** The names that have this verdict. */
  private static List<String> names(String verdict) throws IOException {
    try (InputStream in = BuiltinModulesIntegrationTests.class.getResourceAsStream(LIST)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(row -> row.split(" *\\| *"))
          .filter(cells -> cells[1].equals(verdict))
          .flatMap(cells -> Arrays.stream(cells[2].split(", ")))
          .toList();
    }
  }
}
