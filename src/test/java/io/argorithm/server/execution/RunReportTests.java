package io.argorithm.server.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunReportTests {

  @ParameterizedTest
  @CsvSource({"1,a", "2,''", "3,  b\f\u2028c", "4,d", "5,e"})
  void showsLinesAsPythonCountsThem(int line, String text) {
    String source = "a\n\r\n  b\f\u2028c\rd\ne";

    assertThat(of(source).excerpt(line))
        .hasValueSatisfying(shown -> assertThat(shown.strip()).isEqualTo(text.strip()));
  }

  @Test
  void showsNothingOfLinesThatAreNotThere() {
    assertThat(of("a\nb").excerpt(0)).isEmpty();
    assertThat(of("a\nb").excerpt(3)).isEmpty();
  }

  @Test
  void showsTheBeginningOfALineThatNobodyCanRead() {
    assertThat(of("x".repeat(10_000)).excerpt(1))
        .hasValueSatisfying(shown -> assertThat(shown).hasSize(500));
  }

  private static RunReport of(String source) {
    RunUsage used = new RunUsage(Duration.ZERO, Duration.ZERO, 0, 0);
    RunOutcome outcome = new RunOutcome.Completed(States.none(), new int[0], Printed.NOTHING, used);
    return new RunReport("sort", 1, 0, "{}", source, outcome);
  }
}
