package io.argorithm.server.execution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.argorithm.server.catalogue.Argorithm;
import io.argorithm.server.catalogue.ArgorithmConfig;
import io.argorithm.server.catalogue.StoredProgram;
import io.argorithm.server.execution.Limit;
import io.argorithm.server.execution.Printed;
import io.argorithm.server.execution.RunKey;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunPlan;
import io.argorithm.server.execution.RunReport;
import io.argorithm.server.execution.RunUsage;
import io.argorithm.server.execution.States;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunLinesTests {

  private static final RunLimits LIMITS =
      new RunLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 100, 1000);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Optional<RunReport> known = Optional.empty();
  private final RunLines lines =
      new RunLines(
          plan(),
          _ -> true,
          ended -> {
            known = ended;
            return out;
          });

  @Test
  void beginWhenTheRunHasEndedIfNothingWasHeardBefore() throws IOException {
    finish(completed("[1,2]", 7, 8));

    assertThat(known).isPresent();
    assertWritten("{\"line\":7,\"state\":1}", "{\"line\":8,\"state\":2}");
  }

  @Test
  void goOnWhereTheyWereWhenTheRunEnds() throws IOException {
    hear("[1]", 7);
    hear("[{\"a\":\"\\n\"},3]", 8, 0);
    finish(completed("[1,{\"a\":\"\\n\"},3,4]", 7, 8, 0, 9));

    assertThat(known).isEmpty();
    assertWritten(
        "{\"line\":7,\"state\":1}",
        "{\"line\":8,\"state\":{\"a\":\"\\n\"}}",
        "{\"line\":null,\"state\":3}",
        "{\"line\":9,\"state\":4}");
  }

  @Test
  void beginAgainWhenTheProgramHasChangedItsStates() throws IOException {
    hear("[1,2]", 7, 8);
    finish(completed("[1,5,6]", 7, 8, 9));

    assertWritten(
        "{\"line\":7,\"state\":1}",
        "{\"line\":8,\"state\":2}",
        "{\"again\":true}",
        "{\"line\":7,\"state\":1}",
        "{\"line\":8,\"state\":5}",
        "{\"line\":9,\"state\":6}");
  }

  @Test
  void beginAgainWhenTheProgramHasThrownStatesAway() throws IOException {
    hear("[1,2]", 7, 8);
    finish(completed("[]"));

    assertWritten("{\"line\":7,\"state\":1}", "{\"line\":8,\"state\":2}", "{\"again\":true}");
  }

  @Test
  void keepWhatWasHeardOfAProgramThatHadToBeKilled() throws IOException {
    hear("[1,2]", 7, 8);
    finish(
        new RunOutcome.LimitExceeded(
            Limit.TIME, LIMITS, States.none(), new int[0], Printed.NOTHING, used()));

    assertWritten("{\"line\":7,\"state\":1}", "{\"line\":8,\"state\":2}");
  }

  @Test
  void tellWhoeverMadeTheRunThatTheClientIsGone() {
    RunLines broken =
        new RunLines(
            plan(),
            _ -> true,
            ended -> {
              throw new IOException("gone");
            });
    broken.hear(bytes("[1]"), new int[] {1});

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> broken.finish(report(completed("[1]", 1))))
        .withMessage("gone");
  }

  private void hear(String states, int... lineNumbers) {
    lines.hear(bytes(states), lineNumbers);
  }

  private void finish(RunOutcome outcome) throws IOException {
    lines.finish(report(outcome));
  }

  /** The lines between the first, which says what is run, and the last, which says how it went. */
  private void assertWritten(String... states) {
    String[] all = out.toString(StandardCharsets.UTF_8).split("\n", -1);
    assertThat(all[0])
        .isEqualTo("{\"run\":{\"argorithm\":\"sort\",\"version\":1,\"seed\":5,\"parameters\":{}}}");
    assertThat(all).hasSize(states.length + 3);
    assertThat(all).containsSubsequence(states);
    assertThat(all[states.length + 1]).startsWith("{\"outcome\":\"").endsWith("}");
    assertThat(all[states.length + 2]).isEmpty();
  }

  static RunPlan plan() {
    ArgorithmConfig config = new ArgorithmConfig("run", "", "{}", "{}");
    Argorithm sort = new Argorithm("sort", "me@example.com", "sort.py", config);
    StoredProgram stored = new StoredProgram(sort, 1, Instant.EPOCH, "");
    return new RunPlan(stored, false, "{}", LIMITS, 5, new RunKey("key"));
  }

  private static RunReport report(RunOutcome outcome) {
    return new RunReport("sort", 1, 5, "{}", "", outcome);
  }

  private static RunOutcome completed(String states, int... lineNumbers) {
    return new RunOutcome.Completed(new Text(bytes(states)), lineNumbers, Printed.NOTHING, used());
  }

  private static RunUsage used() {
    return new RunUsage(Duration.ZERO, Duration.ZERO, 0, 0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Text(byte[] json) implements States {

    @Override
    public long length() {
      return json.length;
    }

    @Override
    public void writeTo(OutputStream to) throws IOException {
      to.write(json);
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }
}
