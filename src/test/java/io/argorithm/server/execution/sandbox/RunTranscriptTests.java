package io.argorithm.server.execution.sandbox;

import static io.argorithm.server.execution.sandbox.SharedPool.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.argorithm.server.execution.EarlyStates;
import io.argorithm.server.execution.Limit;
import io.argorithm.server.execution.Printed;
import io.argorithm.server.execution.ProgramError;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.Message.Ending;
import io.argorithm.server.execution.protocol.Message.Failure;
import io.argorithm.server.execution.protocol.Message.Frame;
import io.argorithm.server.execution.protocol.ProtocolViolation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTranscriptTests {

  private static final RunLimits LIMITS =
      new RunLimits(Duration.ofSeconds(10), Duration.ofSeconds(5), 256L << 20, 3, 20);

  @TempDir private Path folder;

  @Test
  void pairsEachStateWithItsLine() throws ProtocolViolation {
    RunTranscript transcript = transcript();
    transcript.hear(new Message.LinesChunk(1, new int[] {4, 5}));
    transcript.hear(chunk("[1,2,3]"));

    RunOutcome outcome = transcript.hear(finished(Ending.COMPLETED, 3));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            RunOutcome.Completed.class,
            completed -> {
              assertThat(completed.lines()).containsExactly(4, 5, 0);
              assertThat(completed.used().states()).isEqualTo(3);
              assertThat(completed.used().outputBytes()).isEqualTo(7);
            });
  }

  @Test
  void countsStatesItself() throws ProtocolViolation {
    RunTranscript transcript = transcript();
    transcript.hear(chunk("[1,2,3,4]"));

    assertThat(transcript.hear(finished(Ending.COMPLETED, 1)))
        .isInstanceOfSatisfying(
            RunOutcome.LimitExceeded.class,
            exceeded -> {
              assertThat(exceeded.limit()).isEqualTo(Limit.STATES);
              assertThat(exceeded.limit().inWords(LIMITS)).isEqualTo("3 states");
              assertThat(text(exceeded.states())).isEqualTo("[1,2,3]");
            });
  }

  @Test
  void acceptsNoMoreBytesThanAllowed() throws ProtocolViolation {
    RunTranscript transcript = transcript();
    transcript.hear(chunk("[1,2,3,   "));

    assertThatExceptionOfType(ProtocolViolation.class)
        .isThrownBy(() -> transcript.hear(chunk("           ")));
  }

  @Test
  void acceptsNoMoreLinesThanStatesAreAllowed() {
    assertThatExceptionOfType(ProtocolViolation.class)
        .isThrownBy(() -> transcript().hear(new Message.LinesChunk(1, new int[4])));
  }

  @Test
  void acceptsNoMorePrintedTextThanIsKept() {
    assertThatExceptionOfType(ProtocolViolation.class)
        .isThrownBy(() -> transcript().hear(new Message.Printed(1, new byte[101], 0)));
  }

  @Test
  void acceptsNoAnswerToAnotherQuestion() {
    assertThatExceptionOfType(ProtocolViolation.class)
        .isThrownBy(() -> transcript().hear(new Message.Checked(1, "", 0, 0)));
  }

  @ParameterizedTest
  @CsvSource({"'[1,', the states are not JSON", "'[1]]', the states are not JSON"})
  void passesOnlyJson(String text, String message) throws ProtocolViolation {
    RunTranscript transcript = transcript();
    transcript.hear(chunk(text));

    assertThat(transcript.hear(finished(Ending.COMPLETED, 1)))
        .isInstanceOfSatisfying(
            RunOutcome.Unrenderable.class,
            unrenderable -> assertThat(unrenderable.message()).isEqualTo(message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''            | []      | 0",
        "[            | []      | 0",
        "[1           | []      | 0",
        "[]           | []      | 0",
        "[1,          | [1]     | 1",
        "[{\"a\":[1,2] | []      | 0",
        "[[1,2],{}    | [[1,2],{}] | 2",
        "[1,{},       | [1,{}]  | 2",
        "[1,{},NaN,4] | [1,{}]  | 2",
        "[1,!         | [1]     | 1",
        "[1,{}]       | [1,{}]  | 2",
      })
  void keepsTheStatesThatCameWholeBeforeTheWorkerDied(String text, String kept, int count)
      throws ProtocolViolation {
    RunTranscript transcript = transcript();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      transcript.hear(new Message.StatesChunk(1, new byte[] {b}));
    }

    RunOutcome outcome = transcript.outcome(new WorkerLost(WorkerLost.Cause.TIME, new Exception()));

    assertThat(text(outcome.states())).isEqualTo(kept);
    assertThat(outcome.states().length()).isEqualTo(kept.length());
    assertThat(outcome.lines()).hasSize(count);
    assertThat(outcome.used().states()).isEqualTo(count);
  }

  @Test
  void keepsTheStatesBeforeTheOneWhoseEncodingFailed() throws ProtocolViolation {
    RunTranscript transcript = transcript();
    transcript.hear(chunk("[1,2"));
    Failure failure = new Failure("TypeError", "no", true, 0, 0, List.of());

    assertThat(transcript.hear(new Message.Finished(1, Ending.FAILED, 0, 0, failure, false)))
        .isInstanceOfSatisfying(
            RunOutcome.Failed.class,
            failed -> {
              assertThat(failed.error().type()).isEqualTo("TypeError");
              assertThat(failed.error().byAuthor()).isTrue();
              assertThat(text(failed.states())).isEqualTo("[1]");
              assertThat(failed.lines()).containsExactly(0);
            });
  }

  @Test
  void saysWhichStatesHaveNumbersThatJsonLacks() throws ProtocolViolation {
    RunTranscript transcript = transcript();
    transcript.hear(chunk("[1,\"NaN\"]"));
    Failure failure = new Failure("ValueError", "state 2 holds a NaN", false, 7, 0, List.of());

    assertThat(transcript.hear(new Message.Finished(1, Ending.NOT_FINITE, 2, 0, failure, false)))
        .isInstanceOfSatisfying(
            RunOutcome.Completed.class,
            completed -> {
              assertThat(text(completed.states())).isEqualTo("[1,\"NaN\"]");
              assertThat(completed.notFinite())
                  .isEqualTo(
                      new ProgramError(
                          "ValueError", "state 2 holds a NaN", false, 7, 0, List.of()));
            });
  }

  @Test
  void placesThatTheProgramDoesNotHaveAreUnknown() throws ProtocolViolation {
    RunTranscript transcript = transcript();
    transcript.programHasLines(5);
    transcript.hear(chunk("[1,2,3]"));
    transcript.hear(new Message.LinesChunk(1, new int[] {-7, 5, 6}));
    List<Frame> frames = List.of(new Frame("run", 5), new Frame("f", 99), new Frame("g", -1));
    Failure failure = new Failure("TypeError", "no", false, -7, 3, frames);

    assertThat(transcript.hear(new Message.Finished(1, Ending.FAILED, 3, 0, failure, false)))
        .isInstanceOfSatisfying(
            RunOutcome.Failed.class,
            failed -> {
              assertThat(failed.error().line()).isZero();
              assertThat(failed.error().column()).isZero();
              assertThat(failed.error().frames())
                  .extracting(ProgramError.Frame::line)
                  .containsExactly(5, 0, 0);
              assertThat(failed.lines()).containsExactly(0, 5, 0);
            });
  }

  @ParameterizedTest
  @CsvSource({"TIME,TIME,10 s", "CPU,CPU,5 s", "MEMORY,MEMORY,256 MiB"})
  void namesTheLimitThatCostTheWorker(WorkerLost.Cause cause, Limit limit, String allowed) {
    assertThat(transcript().outcome(new WorkerLost(cause, new Exception())))
        .isInstanceOfSatisfying(
            RunOutcome.LimitExceeded.class,
            exceeded -> {
              assertThat(exceeded.limit()).isEqualTo(limit);
              assertThat(exceeded.limit().inWords(exceeded.limits())).isEqualTo(allowed);
            });
  }

  @ParameterizedTest
  @CsvSource({"PROTOCOL", "DEATH"})
  void saysThatTheWorkerCrashed(WorkerLost.Cause cause) throws ProtocolViolation {
    RunTranscript transcript = transcript();
    transcript.hear(new Message.Printed(1, "beforé".getBytes(StandardCharsets.UTF_8), 0));

    RunOutcome outcome = transcript.outcome(new WorkerLost(cause, new Exception()));

    assertThat(outcome).isInstanceOf(RunOutcome.Crashed.class);
    assertThat(outcome.printed()).isEqualTo(new Printed("beforé", 0));
  }

  @Test
  void cutsPrintedTextBetweenCharacters() throws ProtocolViolation {
    RunTranscript transcript = transcript();
    byte[] text = "beforé".getBytes(StandardCharsets.UTF_8);
    transcript.hear(new Message.Printed(1, Arrays.copyOf(text, text.length - 1), 0));
    transcript.hear(new Message.Printed(1, new byte[0], 7));

    RunOutcome outcome = transcript.outcome(new WorkerLost(WorkerLost.Cause.TIME, new Exception()));

    assertThat(outcome.printed()).isEqualTo(new Printed("befor", 7));
  }

  @Test
  void passesStatesOnThatComeEarlyUntilTheyAreNoJson() throws ProtocolViolation {
    List<String> heard = new ArrayList<>();
    RunTranscript transcript = transcript(20, heard);
    transcript.hear(early("[1,2]", 5));
    transcript.hear(early("[", 6));
    transcript.hear(early("[4]", 7));
    transcript.hear(chunk("[9]"));

    assertThat(heard).containsExactly("[1,2] [5, 0]");
    assertThat(transcript.hear(finished(Ending.COMPLETED, 1)))
        .isInstanceOfSatisfying(
            RunOutcome.Completed.class,
            completed -> assertThat(text(completed.states())).isEqualTo("[9]"));
  }

  @Test
  void passesOnNoMoreStatesThanAreAllowed() throws ProtocolViolation {
    List<String> heard = new ArrayList<>();
    RunTranscript transcript = transcript(20, heard);
    transcript.hear(early("[1,2]"));
    transcript.hear(early("[3,4]"));

    assertThat(heard).containsExactly("[1,2] [0, 0]");
  }

  @Test
  void acceptsNoMoreBytesEarlyThanAreWanted() throws ProtocolViolation {
    RunTranscript transcript = transcript(5, new ArrayList<>());
    transcript.hear(early("[1]"));

    assertThatExceptionOfType(ProtocolViolation.class)
        .isThrownBy(() -> transcript.hear(early("[2]")));
  }

  private RunTranscript transcript(long wanted, List<String> heard) {
    EarlyStates early =
        new EarlyStates() {
          @Override
          public long mostBytes() {
            return wanted;
          }

          @Override
          public void hear(byte[] states, int[] lines) {
            heard.add(new String(states, StandardCharsets.UTF_8) + " " + Arrays.toString(lines));
          }
        };
    return new RunTranscript(LIMITS, 100, new Spool(folder, 1 << 20).open("me"), early);
  }

  private static Message.EarlyStates early(String states, int... lines) {
    return new Message.EarlyStates(1, states.getBytes(StandardCharsets.UTF_8), lines);
  }

  private RunTranscript transcript() {
    return new RunTranscript(
        LIMITS, 100, new Spool(folder, 1 << 20).open("me"), EarlyStates.UNWANTED);
  }

  private static Message.StatesChunk chunk(String text) {
    return new Message.StatesChunk(1, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Message.Finished finished(Ending ending, int states) {
    return new Message.Finished(1, ending, states, 0, Failure.NONE, false);
  }
}
