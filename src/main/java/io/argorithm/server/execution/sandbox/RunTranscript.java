package io.argorithm.server.execution.sandbox;

import io.argorithm.server.execution.EarlyStates;
import io.argorithm.server.execution.Limit;
import io.argorithm.server.execution.Printed;
import io.argorithm.server.execution.ProgramError;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunUsage;
import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.ProtocolViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a worker says about a run and makes the outcome of it. Of a run that did not end by
 * itself the states that came whole are kept. Everything is counted here again: a worker that says
 * more than the limits allow breaks the protocol.
 */
final class RunTranscript implements WorkerProcess.Listener<RunOutcome> {

  private static final String CUT_CHARACTER = "\uFFFD";

  private final RunLimits limits;
  private final int printedKept;
  private final EarlyStates early;
  private final SpooledStates states;
  private final StatesScanner scanner;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream(0);
  private long start = System.nanoTime();
  private long dropped;
  private int[] lines = new int[0];
  private int linesKnown;
  private int programLines = Integer.MAX_VALUE;
  private long earlyBytes;
  private long earlyStates;
  private boolean earlyBroken;

  RunTranscript(RunLimits limits, int printedKept, SpooledStates states, EarlyStates early) {
    this.limits = limits;
    this.printedKept = printedKept;
    this.early = early;
    this.states = states;
    this.scanner = new StatesScanner(limits.states());
  }

  /** Makes places outside of the program's {@code count} lines unknown ones. */
  void programHasLines(int count) {
    programLines = count;
  }

  @Override
  public void begin() {
    start = System.nanoTime();
  }

  @Override
  public @Nullable RunOutcome hear(Message.JobMessage message) throws ProtocolViolation {
    switch (message) {
      case Message.StatesChunk chunk -> append(chunk.json());
      case Message.LinesChunk chunk -> append(chunk.lines());
      case Message.Printed more -> print(more);
      case Message.EarlyStates some -> passOn(some);
      case Message.Finished finished -> {
        return outcome(finished);
      }
      case Message.Checked _ -> throw new ProtocolViolation("a run is no check");
      case Message.Taken _ -> throw new ProtocolViolation("a job is taken once");
    }
    return null;
  }

  /** The outcome of a run whose worker is gone. */
  RunOutcome outcome(WorkerLost lost) {
    RunUsage used = used(lost.cpu(), scanner.wholeElements());
    return switch (lost.reason()) {
      case TIME -> exceeded(Limit.TIME, used);
      case CPU -> exceeded(Limit.CPU, used);
      case MEMORY -> exceeded(Limit.MEMORY, used);
      case PROTOCOL, DEATH, DEAD_BEFORE, NOT_TAKEN -> {
        keepWholeStates();
        yield new RunOutcome.Crashed(states, lines(), printed(), used);
      }
    };
  }

  /** There is nowhere to put what the worker says. */
  @Override
  public boolean wantsNoMore() {
    return states.isLost();
  }

  /** Lets go of what was collected, for a run that will have no outcome. */
  void abandon() {
    states.close();
  }

  private RunOutcome outcome(Message.Finished finished) {
    boolean whole = scanner.verdict() == StatesScanner.Verdict.COMPLETE;
    boolean tooMany = scanner.elements() > limits.states();
    int made = whole || tooMany ? scanner.elements() : Math.max(0, finished.states());
    RunUsage used = used(Duration.ofNanos(Math.max(0, finished.cpuNanos())), made);
    if (tooMany) {
      return exceeded(Limit.STATES, used);
    }
    return switch (finished.ending()) {
      case COMPLETED -> completed(null, used);
      case NOT_FINITE -> completed(error(finished.failure()), used);
      case FAILED -> failed(finished.failure(), used);
      case UNRENDERABLE -> unrenderable(finished.failure().message(), used);
      case TOO_MANY_STATES -> exceeded(Limit.STATES, used);
      case TOO_MUCH_OUTPUT -> exceeded(Limit.OUTPUT, used);
      case TOO_MUCH_CPU -> exceeded(Limit.CPU, used);
      case OUT_OF_MEMORY -> exceeded(Limit.MEMORY, used);
      case CANCELLED -> exceeded(Limit.TIME, used);
    };
  }

  private RunOutcome completed(@Nullable ProgramError notFinite, RunUsage used) {
    return switch (scanner.verdict()) {
      case COMPLETE -> new RunOutcome.Completed(states, lines(), printed(), used, notFinite, false);
      case NOT_A_NUMBER ->
          unrenderable("the states contain NaN or an infinity, which JSON cannot carry", used);
      case TOO_DEEP ->
          unrenderable("the states are nested more than " + StatesScanner.DEEPEST + " deep", used);
      case INCOMPLETE, MALFORMED -> unrenderable("the states are not JSON", used);
    };
  }

  private RunOutcome failed(Message.Failure failure, RunUsage used) {
    ProgramError error = error(failure);
    keepWholeStates();
    return new RunOutcome.Failed(error, states, lines(), printed(), used);
  }

  private ProgramError error(Message.Failure failure) {
    List<ProgramError.Frame> frames =
        failure.frames().stream()
            .map(frame -> new ProgramError.Frame(frame.function(), line(frame.line())))
            .toList();
    return new ProgramError(
        failure.type(),
        failure.message(),
        failure.byAuthor(),
        line(failure.line()),
        line(failure.line()) == 0 ? 0 : Math.max(0, failure.column()),
        frames);
  }

  private int line(int said) {
    return said < 0 || said > programLines ? 0 : said;
  }

  private RunOutcome unrenderable(String message, RunUsage used) {
    keepWholeStates();
    return new RunOutcome.Unrenderable(message, states, lines(), printed(), used);
  }

  private RunOutcome exceeded(Limit limit, RunUsage used) {
    keepWholeStates();
    return new RunOutcome.LimitExceeded(limit, limits, states, lines(), printed(), used);
  }

  private RunUsage used(Duration cpu, int count) {
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    return new RunUsage(wall, cpu, count, states.length());
  }

  /** The text may end anywhere; makes it an array of the states that came whole. */
  private void keepWholeStates() {
    boolean none = scanner.wholeElements() == 0;
    try {
      states.cut(none ? 0 : scanner.wholeLength());
      states.append((none ? "[]" : "]").getBytes(StandardCharsets.UTF_8));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private void append(byte[] json) throws ProtocolViolation {
    if (states.length() + json.length > limits.outputBytes()) {
      throw new ProtocolViolation("a worker sent more states than allowed");
    }
    scanner.scan(json);
    states.append(json);
  }

  private void append(int[] more) throws ProtocolViolation {
    if (linesKnown + more.length > limits.states()) {
      throw new ProtocolViolation("a worker sent more lines than states are allowed");
    }
    lines = Arrays.copyOf(lines, linesKnown + more.length);
    System.arraycopy(more, 0, lines, linesKnown, more.length);
    linesKnown += more.length;
  }

  private int[] lines() {
    int[] known = Arrays.stream(lines).limit(linesKnown).map(this::line).toArray();
    return Arrays.copyOf(known, scanner.wholeElements());
  }

  /** A program may have found out how to tell states, so what it says need not make sense. */
  private void passOn(Message.EarlyStates some) throws ProtocolViolation {
    earlyBytes += some.json().length;
    if (earlyBytes > early.mostBytes()) {
      throw new ProtocolViolation("a worker sent more states early than were wanted");
    }
    StatesScanner look = new StatesScanner(limits.states());
    look.scan(some.json());
    earlyStates += look.elements();
    earlyBroken |=
        look.verdict() != StatesScanner.Verdict.COMPLETE || earlyStates > limits.states();
    if (!earlyBroken) {
      int[] known = Arrays.stream(some.lines()).map(this::line).toArray();
      early.hear(some.json(), Arrays.copyOf(known, look.elements()));
    }
  }

  private void print(Message.Printed more) throws ProtocolViolation {
    if (printed.size() + more.text().length > printedKept) {
      throw new ProtocolViolation("a worker sent more printed text than is kept");
    }
    printed.writeBytes(more.text());
    dropped = Math.max(dropped, more.dropped());
  }

  private Printed printed() {
    String text = printed.toString(StandardCharsets.UTF_8);
    boolean cut = dropped > 0 && text.endsWith(CUT_CHARACTER);
    return new Printed(cut ? text.substring(0, text.length() - 1) : text, dropped);
  }
}
