package io.argorithm.server.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunKeyTests {

  private static final RunLimits LIMITS =
      new RunLimits(Duration.ofSeconds(10), Duration.ofSeconds(10), 1, 100, 1000);

  @Test
  void equalRunsHaveEqualKeys() {
    assertThat(key("{\"n\":1}")).isEqualTo(key("{\"n\":1}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"n\":1} | {\"n\":1.0}",
        "{\"n\":1} | {\"n\":true}",
        "{\"n\":1} | {\"n\":\"1\"}",
        "{\"a\":1,\"b\":2} | {\"b\":2,\"a\":1}",
        "{} | {\"n\":null}"
      })
  void parametersThatAProgramCanTellApartHaveDifferentKeys(String one, String other) {
    assertThat(key(one)).isNotEqualTo(key(other));
  }

  @Test
  void anotherTextFunctionFileSeedOrVersionGivesAnotherKey() {
    Program program = new Program("a.py", "source", "run");
    assertThat(
            java.util.stream.Stream.of(
                key(program, 0, "v1"),
                key(new Program("b.py", "source", "run"), 0, "v1"),
                key(new Program("a.py", "other", "run"), 0, "v1"),
                key(new Program("a.py", "source", "main"), 0, "v1"),
                key(program, 1, "v1"),
                key(program, 0, "v2")))
        .doesNotHaveDuplicates();
  }

  @Test
  void textsThatOnlyTogetherAreEqualHaveDifferentKeys() {
    assertThat(key(new Program("a.py", "xy", "z"), 0, "v"))
        .isNotEqualTo(key(new Program("a.py", "x", "yz"), 0, "v"));
  }

  @Test
  void lowerLimitsOnStatesGiveAnotherKeyButLessTimeDoesNot() {
    Program program = new Program("a.py", "source", "run");
    RunKey key = RunKey.of(new RunRequest(program, "{}", LIMITS, 0, Client.called("me")), "v");
    RunLimits quicker = LIMITS.withWall(Duration.ofSeconds(1));
    RunLimits fewer = LIMITS.withStates(99);
    assertThat(RunKey.of(new RunRequest(program, "{}", quicker, 0, Client.called("you")), "v"))
        .isEqualTo(key);
    assertThat(RunKey.of(new RunRequest(program, "{}", fewer, 0, Client.called("me")), "v"))
        .isNotEqualTo(key);
  }

  private static RunKey key(String parameters) {
    Program program = new Program("a.py", "source", "run");
    return RunKey.of(new RunRequest(program, parameters, LIMITS, 0, Client.called("me")), "v");
  }

  private static RunKey key(Program program, long seed, String version) {
    return RunKey.of(new RunRequest(program, "{}", LIMITS, seed, Client.called("me")), version);
  }
}
