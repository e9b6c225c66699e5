package io.argorithm.server.execution.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.Client;
import io.argorithm.server.execution.EarlyStates;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.Message.Ending;
import io.argorithm.server.execution.protocol.Message.Failure;
import io.argorithm.server.execution.protocol.Message.Frame;
import io.argorithm.server.execution.protocol.MessageWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Workers that say anything at all, as one would that a program has taken over. Whatever it is, the
 * run has an outcome within its time, of states that are JSON and no more than allowed.
 */
class LyingWorkersTests {

  private static final long JOB = 7;
  private static final int ROUNDS = 400;
  private static final RunLimits LIMITS =
      new RunLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), 256L << 20, 50, 2_000);
  private static final int PRINTED_KEPT = 100;

  private static final List<String> TEXTS =
      List.of(
          "[",
          "]",
          "[]",
          "{\"a\":1}",
          ",",
          "[1,2",
          "3]",
          "\"",
          "\\u00",
          "NaN",
          "-",
          "1e999",
          "[[[[[[",
          "tru",
          "e",
          "é",
          "\uFFFF",
          " ",
          "null",
          "{\"state_type\":\"x\"}",
          "]]");

  @TempDir private Path folder;

  private final Heard heard = new Heard();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void cannotHurtTheServerByMessagesInAnyOrder(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] said = messages(random);
      assertHarmless(said, "messages %d of seed %d".formatted(round, seed));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void cannotHurtTheServerByBytesThatAreWrong(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] said = messages(random);
      for (int change = random.nextInt(4); change >= 0; change--) {
        said[random.nextInt(said.length)] = (byte) random.nextInt();
      }
      byte[] cut = Arrays.copyOf(said, 1 + random.nextInt(said.length));
      assertHarmless(cut, "bytes %d of seed %d".formatted(round, seed));
    }
  }

  @Test
  void cannotKeepTheServerWaitingBySilence() throws IOException {
    try (RunOutcome outcome = ask(new Silence(new byte[0]))) {
      assertThat(outcome).isInstanceOf(RunOutcome.LimitExceeded.class);
    }
  }

  @Test
  void cannotKeepTheServerWaitingBySendingSlowlyForEver() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    new MessageWriter(said).write(chunk("[1,2,"));
    try (RunOutcome outcome = ask(new Silence(said.toByteArray()))) {
      assertThat(outcome).isInstanceOf(RunOutcome.LimitExceeded.class);
      assertThat(SharedPool.text(outcome.states())).isEqualTo("[1,2]");
    }
  }

  @Test
  void areReplacedAfterTheirJobWhenTheySayThatTheyAreWorn() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    MessageWriter out = new MessageWriter(said);
    out.write(new Message.Ready("Interpreted", "25", false));
    out.write(new Message.Taken(JOB));
    out.write(new Message.Finished(JOB, Ending.COMPLETED, 0, 0, FAILURE, true));
    SandboxProperties properties =
        new SandboxProperties(1, 0, 0, 1, 9, false, 60, 60, 256, 64, 10, 1, 1, 1, 1, 9, 9, 60, 4);
    List<String> ends = new CopyOnWriteArrayList<>();
    SandboxMonitor monitor =
        new SandboxMonitor() {
          @Override
          public void workerEnded(String cause) {
            ends.add(cause);
          }
        };
    try (Deadlines deadlines = new Deadlines();
        Workers workers =
            new Workers(
                properties,
                () -> new WorkerProcess(new Liar(new ByteArrayInputStream(said.toByteArray()))),
                deadlines,
                monitor)) {
      workers.start();
      WorkerProcess worn = workers.take(Client.called("test"));
      ask(worn).close();
      assertThat(worn.isUsable()).isTrue();

      workers.giveBack(worn, "test", 1);

      assertThat(ends).containsExactly("worn");
      assertThat(workers.take(Client.called("test"))).isNotSameAs(worn);
    }
  }

  private void assertHarmless(byte[] said, String description) throws IOException {
    try (RunOutcome outcome = ask(new ByteArrayInputStream(said))) {
      String states = SharedPool.text(outcome.states());
      if (!(outcome instanceof RunOutcome.Unrenderable)) {
        JsonNode read = JsonMapper.shared().readTree(states);
        assertThat(read.isArray()).as(description).isTrue();
        assertThat(read.size()).as(description).isLessThanOrEqualTo(LIMITS.states());
        assertThat(outcome.lines()).as(description).hasSize(read.size());
      }
      assertThat((long) states.getBytes(StandardCharsets.UTF_8).length)
          .as(description)
          .isEqualTo(outcome.states().length())
          .isLessThanOrEqualTo(LIMITS.outputBytes() + 2);
      assertThat(outcome.printed().text().length())
          .as(description)
          .isLessThanOrEqualTo(PRINTED_KEPT);
    }
    try (var files = Files.list(folder)) {
      assertThat(files).as(description).isEmpty();
    }
  }

  /** The outcome of a run on a worker that says this, whatever it is asked. */
  private RunOutcome ask(InputStream said) {
    return ask(new WorkerProcess(new Liar(new SequenceInputStream(taking(), said))));
  }

  private RunOutcome ask(WorkerProcess worker) {
    RunTranscript transcript =
        new RunTranscript(LIMITS, PRINTED_KEPT, new Spool(folder, 1 << 20).open("me"), heard);
    Message.Run job =
        new Message.Run(
            JOB, new Message.ProgramText("a.py", "", "run"), "{}", 0, 1000, 1000, 50, 2_000, 200);
    try (Deadlines deadlines = new Deadlines();
        Deadline deadline = deadlines.over(worker, JOB, LIMITS)) {
      return worker.ask(job, deadline, transcript, () -> {});
    } catch (WorkerLost lost) {
      assertThat(worker.isUsable()).isFalse();
      return transcript.outcome(lost);
    }
  }

  /** All of them begin in the right way. */
  private static InputStream taking() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      new MessageWriter(said).write(new Message.Taken(JOB));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new ByteArrayInputStream(said.toByteArray());
  }

  private static byte[] messages(Random random) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    MessageWriter out = new MessageWriter(said);
    for (int count = 1 + random.nextInt(8); count > 0; count--) {
      out.write(message(random));
    }
    return said.toByteArray();
  }

  private static Message message(Random random) {
    long job = random.nextInt(20) == 0 ? random.nextLong() : JOB;
    return switch (random.nextInt(11)) {
      case 0 -> new Message.Ready("Interpreted", "25", random.nextBoolean());
      case 1 -> new Message.Checked(job, "reason", random.nextInt(), random.nextInt());
      case 2 -> new Message.LinesChunk(job, random.ints(random.nextInt(70)).toArray());
      case 3 -> new Message.Printed(job, printed(random), random.nextLong());
      case 4 ->
          new Message.Finished(
              job, ending(random), random.nextInt(), cpu(random), FAILURE, random.nextBoolean());
      case 6 -> new Message.Taken(job);
      case 5 ->
          new Message.EarlyStates(
              job,
              text(random).getBytes(StandardCharsets.UTF_8),
              random.ints(random.nextInt(5)).toArray());
      default -> chunk(text(random));
    };
  }

  private static final Failure FAILURE =
      new Failure("Error", "why", false, -1, -1, List.of(new Frame("run", -1)));

  private static Message.StatesChunk chunk(String text) {
    return new Message.StatesChunk(JOB, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Random random) {
    if (random.nextInt(30) == 0) {
      return "[" + "1,".repeat(random.nextInt(1500));
    }
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "[" : "");
    for (int parts = random.nextInt(6); parts > 0; parts--) {
      text.append(TEXTS.get(random.nextInt(TEXTS.size())));
    }
    return text.toString();
  }

  private static byte[] printed(Random random) {
    byte[] text = new byte[random.nextInt(70)];
    random.nextBytes(text);
    return text;
  }

  private static long cpu(Random random) {
    return random.nextBoolean() ? random.nextLong() : random.nextInt(1_000_000);
  }

  private static Ending ending(Random random) {
    return Ending.values()[random.nextInt(Ending.values().length)];
  }

  /** Whoever hears states early believes that they are whole, with a line for each. */
  private static final class Heard implements EarlyStates {

    @Override
    public long mostBytes() {
      return 200;
    }

    @Override
    public void hear(byte[] states, int[] lines) {
      JsonNode read = JsonMapper.shared().readTree(states);
      assertThat(read.isArray()).isTrue();
      assertThat(read.size()).isEqualTo(lines.length).isLessThanOrEqualTo(LIMITS.states());
    }
  }

  /** Bytes, then nothing more and no end either. */
  private static final class Silence extends InputStream {

    private final ByteArrayInputStream said;
    private final CountDownLatch closed = new CountDownLatch(1);

    Silence(byte[] said) {
      this.said = new ByteArrayInputStream(said);
    }

    @Override
    public int read() throws IOException {
      int next = said.read();
      if (next < 0) {
        try {
          closed.await();
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
        }
      }
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int next = read();
      if (next < 0) {
        return -1;
      }
      into[offset] = (byte) next;
      return 1;
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }

  /** A process that is none. */
  private static final class Liar extends Process {

    private final InputStream said;
    private volatile boolean alive = true;

    Liar(InputStream said) {
      this.said = said;
    }

    @Override
    public InputStream getInputStream() {
      return said;
    }

    @Override
    public OutputStream getOutputStream() {
      return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream getErrorStream() {
      return InputStream.nullInputStream();
    }

    @Override
    public int waitFor() {
      return exitValue();
    }

    @Override
    public int exitValue() {
      return 137;
    }

    @Override
    public CompletableFuture<Process> onExit() {
      return new CompletableFuture<>();
    }

    @Override
    public boolean isAlive() {
      return alive;
    }

    @Override
    public ProcessHandle.Info info() {
      return ProcessHandle.current().info();
    }

    @Override
    public void destroy() {
      alive = false;
      try {
        said.close();
      } catch (IOException problem) {
        throw new java.io.UncheckedIOException(problem);
      }
    }
  }
}
