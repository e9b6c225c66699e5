package io.argorithm.server.execution.web;

import io.argorithm.server.execution.EarlyStates;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunPlan;
import io.argorithm.server.execution.RunReport;
import io.argorithm.server.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A run as lines of JSON: what is run, then a line for each state, and at the end how it went. The
 * lines of the first states are written while the program runs, by a thread of their own, for the
 * client may read slowly and the worker must not wait for it. When the program has changed states
 * that were written, a line says so, and all of them follow again.
 */
final class RunLines implements EarlyStates, AutoCloseable {

  /** Says that the states begin anew. */
  private static final Map<String, JsonValue> AGAIN = Map.of("again", new JsonValue.Bool(true));

  /** All that may wait for a slow client. */
  private static final long MOST_EARLY_BYTES = 4L * 1024 * 1024;

  /** Where the lines go; asked for when the first is there. */
  @FunctionalInterface
  interface Output {

    /**
     * Begins the answer.
     *
     * @param report the run, when it has ended already
     */
    OutputStream begin(Optional<RunReport> report) throws IOException;
  }

  /** States to be written; none mean the end. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Part(byte[] states, int[] lines) {

    static final Part END = new Part(new byte[0], new int[0]);

    boolean isEnd() {
      return lines.length == 0;
    }
  }

  private final RunPlan plan;
  private final LongPredicate room;
  private final Output output;
  private final BlockingQueue<Part> parts = new LinkedBlockingQueue<>();
  private final MessageDigest written = digest();
  private boolean full;
  private int linesWritten;
  private @Nullable OutputStream out;
  private @Nullable Thread writer;
  private @Nullable IOException broken;

  /**
   * Nothing is written yet.
   *
   * @param room takes memory for so many bytes, or says that there is none
   */
  RunLines(RunPlan plan, LongPredicate room, Output output) {
    this.plan = plan;
    this.room = room;
    this.output = output;
  }

  @Override
  public long mostBytes() {
    return Math.min(MOST_EARLY_BYTES, plan.limits().outputBytes());
  }

  @Override
  public synchronized void hear(byte[] states, int[] lines) {
    full = full || !room.test(states.length + (long) lines.length * Integer.BYTES);
    if (full || lines.length == 0) {
      return; // they come with the outcome
    }
    parts.add(new Part(states, lines));
    if (writer == null) {
      writer = Thread.ofVirtual().name("run-lines").start(this::writeParts);
    }
  }

  /** Writes what is left when the run has ended. */
  void finish(RunReport report) throws IOException {
    close();
    if (broken != null) {
      throw broken;
    }
    OutputStream to = out == null ? begin(Optional.of(report)) : out;
    if (linesWritten == 0) {
      writeStates(report.outcome(), to);
    } else if (isContinuedBy(report.outcome())) {
      writeStates(
          report.outcome(), new LinesInTwo(linesWritten, OutputStream.nullOutputStream(), to));
    } else if (!isCutShortIn(report.outcome())) {
      write(AGAIN, to);
      writeStates(report.outcome(), to);
    }
    write(RunDocument.result(report), to);
    to.flush();
  }

  /** Waits until everything that was heard has been written. */
  @Override
  public void close() {
    Thread writing;
    synchronized (this) {
      writing = writer;
      parts.add(Part.END);
    }
    try {
      if (writing != null) {
        writing.join();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void writeParts() {
    try {
      OutputStream to = begin(Optional.empty());
      OutputStream both = new DigestOutputStream(to, written);
      for (Part part = parts.take(); !part.isEnd(); part = parts.take()) {
        new StateLines(both, part.lines()).write(part.states());
        linesWritten += part.lines().length;
        if (parts.isEmpty()) {
          to.flush();
        }
      }
    } catch (IOException gone) {
      broken = gone;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private OutputStream begin(Optional<RunReport> report) throws IOException {
    OutputStream to = output.begin(report);
    out = to;
    write(Map.of("run", new JsonValue.Obj(RunDocument.identity(plan))), to);
    return to;
  }

  /** Whether the states begin with those that were written. */
  private boolean isContinuedBy(RunOutcome outcome) throws IOException {
    if (outcome.lines().length < linesWritten) {
      return false;
    }
    MessageDigest digest = digest();
    writeStates(
        outcome,
        new LinesInTwo(
            linesWritten,
            new DigestOutputStream(OutputStream.nullOutputStream(), digest),
            OutputStream.nullOutputStream()));
    return MessageDigest.isEqual(digest.digest(), written.digest());
  }

  /** Of a program that had to be killed, what was written is more than what is left. */
  private boolean isCutShortIn(RunOutcome outcome) {
    return outcome.lines().length < linesWritten
        && (outcome instanceof RunOutcome.LimitExceeded || outcome instanceof RunOutcome.Crashed);
  }

  private static void writeStates(RunOutcome outcome, OutputStream out) throws IOException {
    outcome.states().writeTo(new StateLines(out, outcome.lines()));
  }

  private static void write(Map<String, JsonValue> members, OutputStream out) throws IOException {
    out.write((new JsonValue.Obj(members).text() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
