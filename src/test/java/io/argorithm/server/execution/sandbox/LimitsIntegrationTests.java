package io.argorithm.server.execution.sandbox;

import static io.argorithm.server.execution.sandbox.SharedPool.run;
import static io.argorithm.server.execution.sandbox.SharedPool.runShortly;
import static io.argorithm.server.execution.sandbox.SharedPool.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.Limit;
import io.argorithm.server.execution.Program;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.execution.RunOutcome;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedPool.class)
class LimitsIntegrationTests {

  private final WorkerPool pool;

  LimitsIntegrationTests(WorkerPool pool) {
    this.pool = pool;
  }

  @AfterEach
  void theNextRunIsServed() {
    try (RunOutcome honest = run(pool, "states.add_comment('fine')")) {
      assertThat(honest).isInstanceOf(RunOutcome.Completed.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True: pass",
        "try:\n  while True: pass\nfinally:\n  while True: pass",
        "10 ** 10 ** 8",
        "import itertools\nany(itertools.repeat(False))",
        "class E(Exception):\n  def __str__(self):\n    while True: pass\nraise E()",
      })
  void endsProgramsThatTakeTooLong(String body) {
    try (RunOutcome outcome = runShortly(pool, body)) {
      assertExceeded(outcome, Limit.TIME, "2 s");
    }
  }

  @Test
  void hasAnOutcomeForRunsThatAreOverBeforeTheirContextIsThere() {
    RunLimits limits = pool.limits().withWall(Duration.ofMillis(1));

    for (int run = 0; run < 6; run++) {
      Program endless = SharedPool.program("while True: pass");
      try (RunOutcome outcome = run(pool, endless, "{}", limits)) {
        assertExceeded(outcome, Limit.TIME, "0.001 s");
      }
    }
  }

  @Test
  void keepsWhatAProgramPrintedBeforeItHadToBeKilled() {
    String body =
        """
        import sys
        print("begin", end=" ")
        sys.stderr.write("and more")
        10 ** 10 ** 8
        """;

    try (RunOutcome outcome = runShortly(pool, body)) {
      assertThat(outcome.printed().text()).isEqualTo("begin and more");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x = []\nwhile True: x.append(bytearray(1 << 20))",
        "globals()['x'] = []\nwhile True: x.append(bytearray(1 << 20))",
        "x = []\nwhile True:\n  try: x.append(bytearray(1 << 20))\n  except MemoryError: pass",
        "x = 'a'\nwhile True: x += x",
        "'x' * (2 ** 31 - 10)",
      })
  void endsProgramsThatTakeTooMuchMemoryAndKeepsTheirStates(String body) {
    String program = "for i in range(3): states.add_comment(i)\nprint('hi')\n" + body;

    try (RunOutcome outcome = run(pool, program)) {
      assertExceeded(outcome, Limit.MEMORY, "256 MiB");
      assertThat(text(outcome.states())).contains("\"comments\":2}]");
      assertThat(outcome.lines()).containsExactly(4, 4, 4);
      assertThat(outcome.printed().text()).isEqualTo("hi\n");
    }
  }

  @Test
  void tellsWhichListDoesNotFitAndKeepsTheStates() {
    String body = "states.add_comment(1)\nx = [1]\nwhile True: x = x + x";

    try (RunOutcome outcome = run(pool, body)) {
      assertThat(outcome)
          .isInstanceOfSatisfying(
              RunOutcome.Failed.class,
              failed -> {
                assertThat(failed.error().type()).isEqualTo("MemoryError");
                assertThat(failed.error().line()).isEqualTo(6);
              });
      assertThat(outcome.lines()).containsExactly(4);
    }
  }

  @Test
  void keepsTheFirstStatesOfAProgramThatFillsItsMemoryWithThem() {
    String body = "while True: states.add_comment([0.5] * 60_000)";

    try (RunOutcome outcome = run(pool, body)) {
      assertExceeded(outcome, Limit.MEMORY, "256 MiB");
      assertThat(outcome.lines()).isNotEmpty().containsOnly(4);
      assertThat(text(outcome.states())).startsWith("[{\"state_type\":\"comment\"").endsWith("}]");
    }
  }

  @Test
  void tellsAHeapThatFillsSlowlyFromAProgramThatTakesLong() {
    String body =
        """
        kept = []
        while True:
            kept.append({"number": len(kept), "text": str(len(kept))})
        """;

    try (RunOutcome outcome = run(pool, body)) {
      assertExceeded(outcome, Limit.MEMORY, "256 MiB");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for i in range(2001): states.add_comment(i)",
        "while True: states.add_comment(len(states.states))",
        "try:\n  while True: states.add_comment('x')\nexcept BaseException: pass",
        "for i in range(2001): states.states.append(ARgorithmToolkit.State("
            + "state_type='comment', state_def=None, comments='x'))",
        "from ARgorithmToolkit import utils\nutils._most_states = 10**9\n"
            + "for i in range(2001): states.add_comment(i)",
      })
  void endsProgramsWithTooManyStatesAndKeepsThoseSoFar(String body) {
    try (RunOutcome outcome = run(pool, body)) {
      assertExceeded(outcome, Limit.STATES, "2000 states");
      assertThat(outcome.used().states()).isGreaterThanOrEqualTo(2000);
      assertThat(outcome.lines()).hasSize(2000);
      assertThat(text(outcome.states())).startsWith("[{").endsWith("}]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True: pass",
        "while True: [i for i in range(1000)]",
        "import time\nwhile True: time.sleep(1)",
      })
  void keepsTheStatesOfProgramsThatNoticeTheEndOfTheirTime(String body) {
    String program = "for i in range(3): states.add_comment(i)\nprint('hi')\n" + body;

    try (RunOutcome outcome = runShortly(pool, program)) {
      assertExceeded(outcome, Limit.TIME, "2 s");
      assertThat(text(outcome.states())).contains("\"comments\":2}]");
      assertThat(outcome.lines()).containsExactly(4, 4, 4);
      assertThat(outcome.used().states()).isEqualTo(3);
      assertThat(outcome.used().cpu()).isPositive();
      assertThat(outcome.printed().text()).isEqualTo("hi\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"while True: pass", "10 ** 10 ** 8", "sum(range(10 ** 12))"})
  void endsProgramsThatTakeTooMuchProcessorTime(String body) {
    RunLimits limits = pool.limits().withCpu(Duration.ofMillis(500));

    try (RunOutcome outcome = run(pool, SharedPool.program(body), "{}", limits)) {
      assertExceeded(outcome, Limit.CPU, "0.5 s");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "states.add_comment('x' * (1 << 20))",
        "for i in range(1500): states.add_comment('x' * 1000)",
      })
  void endsProgramsWithTooMuchOutput(String body) {
    try (RunOutcome outcome = run(pool, body)) {
      assertExceeded(outcome, Limit.OUTPUT, "1 MiB");
      assertThat(outcome.states().length()).isLessThanOrEqualTo(1 << 20);
      assertThat(text(outcome.states())).endsWith("]");
    }
  }

  @Test
  void letsNoRequestRaiseALimit() {
    RunLimits more = pool.limits().withStates(1_000_000).withOutputBytes(1L << 40);

    try (RunOutcome outcome =
        run(pool, SharedPool.program("for i in range(2001): states.add_comment(i)"), "{}", more)) {
      assertExceeded(outcome, Limit.STATES, "2000 states");
    }
  }

  private static void assertExceeded(RunOutcome outcome, Limit limit, String allowed) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            RunOutcome.LimitExceeded.class,
            exceeded -> {
              assertThat(exceeded.limit()).isEqualTo(limit);
              assertThat(limit.inWords(exceeded.limits())).isEqualTo(allowed);
            });
  }
}
