package io.argorithm.server.execution.sandbox;

import static io.argorithm.server.execution.sandbox.SharedPool.program;
import static io.argorithm.server.execution.sandbox.SharedPool.run;
import static io.argorithm.server.execution.sandbox.SharedPool.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.RunOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program finds of the standard library, against the page that lists it. */
@ExtendWith(SharedPool.class)
class LibraryIntegrationTests {

  private static final Path PAGE = Path.of("docs", "library.md");
  private static final String BEGIN = "<!-- made of what imports: begin -->\n";
  private static final String END = "<!-- made of what imports: end -->\n";

  /** All at once would take longer than a run may on a busy machine. */
  private static final int PARTS = 6;

  /** Modules inside others that fail where those do not. */
  private static final List<String> INNER =
      List.of(
          "dbm.gnu",
          "dbm.ndbm",
          "email.message",
          "http.client",
          "http.cookiejar",
          "http.server",
          "urllib.request",
          "urllib.robotparser",
          "wsgiref.simple_server",
          "xmlrpc.client",
          "xmlrpc.server");

  private static final String IMPORT =
      """
      import sys
      names = [name for name in sys.stdlib_module_names if name[0] != "_" or name == "__future__"]
      for name in (sorted(names) + given["inner"])[given["part"] :: given["parts"]]:
          try:
              __import__(name)
              states.add_comment([name, "works"])
          except ModuleNotFoundError as error:
              begin = "No module named %r here: " % name
              assert str(error).startswith(begin), "%s: %s" % (name, error)
              states.add_comment([name, str(error).removeprefix(begin)])
      """;

  private final WorkerPool pool;

  LibraryIntegrationTests(WorkerPool pool) {
    this.pool = pool;
  }

  @Test
  void isWhatThePageSays() throws IOException {
    Map<String, List<String>> modules = new TreeMap<>();
    for (int part = 0; part < PARTS; part++) {
      imported(part)
          .forEach(found ->
              modules
                  .computeIfAbsent(found.path(1).asString(), _ -> new ArrayList<>())
                  .add(found.path(0).asString()));
    }

    String page = Files.readString(PAGE);
    String listed = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
    assertThat(listed).isEqualTo(table(modules));
  }

  /** Pairs of a module and what came of its import. */
  private List<JsonNode> imported(int part) {
    JsonMapper json = new JsonMapper();
    String parameters =
        json.writeValueAsString(Map.of("inner", INNER, "part", part, "parts", PARTS));
    try (RunOutcome outcome = run(pool, program(IMPORT), parameters)) {
      assertThat(outcome).isInstanceOf(RunOutcome.Completed.class);
      return json.readTree(text(outcome.states()))
          .valueStream()
          .map(state -> state.path("comments"))
          .toList();
    }
  }

  private static String table(Map<String, List<String>> modules) {
    String working = row("works", modules.getOrDefault("works", List.of()));
    return modules.entrySet().stream()
        .filter(found -> !found.getKey().equals("works"))
        .map(found -> row(found.getKey(), found.getValue()))
        .collect(
            Collectors.joining(
                "", "\n| what comes of the import | modules |\n|---|---|\n" + working, "\n"));
  }

  private static String row(String found, List<String> modules) {
    return "| %s | %s |\n"
        .formatted(found, modules.stream().sorted().collect(Collectors.joining("`, `", "`", "`")));
  }
}
