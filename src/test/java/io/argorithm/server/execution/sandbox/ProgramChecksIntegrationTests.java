package io.argorithm.server.execution.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.Program;
import io.argorithm.server.execution.ProgramCheck;
import io.argorithm.server.execution.ProgramCheck.Accepted;
import io.argorithm.server.execution.ProgramCheck.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedPool.class)
class ProgramChecksIntegrationTests {

  private final WorkerPool pool;

  ProgramChecksIntegrationTests(WorkerPool pool) {
    this.pool = pool;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "def run(): pass",
        "async def run(): pass",
        "class run: pass",
        "run = print",
        "a, (b, run) = 1, (2, 3)",
        "[*run] = 1, 2",
        "run: int = 5",
        "run += 1",
        "import run",
        "import run.inner",
        "import os as run",
        "from os import path as run",
        "from os import *",
        "if 1:\n  pass\nelse:\n  def run(): pass",
        "try:\n  import x\nexcept E:\n  run = 1",
        "with a as run: pass",
        "for run in []: pass",
        "while (run := 1): pass",
        "[run := x for x in y]",
        "match 1:\n  case [1, *run]: pass",
        "match 1:\n  case {**run}: pass",
        "match 1:\n  case int() as run: pass",
        "\ufeffdef run(): pass",
        "def run(): pass\r\n",
        "# é😀\ndef run(): pass",
      })
  void acceptsWhatMayBindTheFunction(String source) {
    assertThat(check(source)).isEqualTo(new Accepted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "def other(): pass",
        "def other():\n  def run(): pass",
        "class A:\n  def run(self): pass",
        "lambda run: 1",
        "[x for run in y]",
        "run: int",
        "run",
        "run.x = 1",
        "run[0] = 1",
        "import os.run",
        "from run import other",
      })
  void refusesWhatDoesNotBindTheFunction(String source) {
    assertThat(check(source))
        .isEqualTo(new Refused("the program defines no function 'run' at module level", 1, 1));
  }

  static List<Arguments> broken() {
    return List.of(
        Arguments.of("def run(:\n  pass", "'(' was never closed", 1, 8),
        Arguments.of("\n  y = 2", "unexpected indent", 2, 3),
        Arguments.of("def run(): pass\nreturn 1", "'return' outside function", 2, 1),
        Arguments.of(
            "def run(): pass\n\nx = 'abc",
            "unterminated string literal (detected at line 3)",
            3,
            5),
        Arguments.of("def run():\n  x = 1\0", "the program contains a NUL character", 2, 8),
        Arguments.of(
            "def run(): return " + "(".repeat(100_000), "too many nested parentheses", 1, 219));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refusesWhatDoesNotParse(String source, String reason, int line, int column) {
    assertThat(check(source)).isEqualTo(new Refused(reason, line, column));
  }

  @Test
  void runsNothingOfTheProgram() {
    assertThat(check("while True: pass\ndef run(): pass")).isEqualTo(new Accepted());
    assertThat(check("import os; os._exit(1)\ndef run(): pass")).isEqualTo(new Accepted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x = " + "%s", "x = %s1", "def run(): pass\nx = [%s]"})
  void survivesProgramsThatAreBuiltToHurtAParser(String pattern) {
    String source = pattern.replace("%s", "-".repeat(100_000)) + "\n";

    assertThat(check(source)).isInstanceOf(Refused.class);
    assertThat(check("def run(): pass")).isEqualTo(new Accepted());
  }

  @Test
  void refusesProgramsOverTheLimit() {
    assertThat(check("#".repeat(300_000)))
        .isEqualTo(new Refused("the program is larger than 256 KiB", 1, 1));
  }

  private ProgramCheck check(String source) {
    return pool.check(new Program("program.py", source, "run"), "test");
  }
}
