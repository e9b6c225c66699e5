package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.Message.Ending;
import io.argorithm.server.execution.protocol.Message.Failure;
import io.argorithm.server.execution.protocol.MessageWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** One program's run in a prepared context, on the thread of its guest. */
final class ProgramRun {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Message.Run program;
  private final MessageWriter out;
  private final PrintedOutput printed;
  private final Stop stop;
  private final GuestThread guest = (GuestThread) Thread.currentThread();
  private final long cpuAtStart = THREADS.getCurrentThreadCpuTime();

  private Ending ending = Ending.CANCELLED;
  private Failure failure = Failure.NONE;
  private int states;
  private volatile boolean ended;

  ProgramRun(Message.Run program, MessageWriter out, PrintedOutput printed, Stop stop) {
    this.program = program;
    this.out = out;
    this.printed = printed;
    this.stop = stop;
  }

  /** Runs the program and sends its states; how it ended is told by {@link #finished}. */
  void execute(GuestRuntime runtime, Context context, Value driver) throws IOException {
    printed.startOf(program.job());
    runtime.forgetRuns();
    try {
      runtime.offer(context, program.program());
      executeProgram(driver);
    } catch (UncheckedIOException pipe) {
      throw pipe;
    } catch (PolyglotException problem) {
      fail(Ending.FAILED, Failures.of(problem, program.program().fileName()));
      if (!ended) {
        sendWhatIsThere(driver);
      }
    } catch (RuntimeException problem) {
      // The driver answers in another form than it should: the program has changed it.
      fail(Ending.FAILED, Failures.ofBrokenDriver());
    }
    printed.send();
  }

  /** Sends what the program has printed by now; any thread may ask for it. */
  void sendPrinted() {
    printed.send();
  }

  /** Whether the program has ended, so that only its states are still to be sent. */
  boolean hasEnded() {
    return ended;
  }

  /** Whether the program wanted memory that there was not. */
  boolean hasRunOutOfMemory() {
    return guest.hasRunOutOfMemory();
  }

  /** Processor time that the program has used; any thread may ask. */
  long cpuNanos() {
    return THREADS.getThreadCpuTime(guest.threadId()) - cpuAtStart;
  }

  /**
   * The message that ends the job.
   *
   * @param worn whether the worker asks to be replaced
   */
  Message.Finished finished(boolean worn) {
    boolean full = hasRunOutOfMemory();
    Ending stopped = full ? Ending.OUT_OF_MEMORY : stop.reason();
    return new Message.Finished(
        program.job(),
        stopped == null ? ending : stopped,
        states,
        cpuNanos(),
        failure,
        worn || full);
  }

  private void executeProgram(Value driver) throws IOException {
    Message.ProgramText text = program.program();
    LongArrays parameters = LongArrays.inPieces(program.parameters());
    EarlyOutput early = new EarlyOutput(program, out);
    Value outcome =
        driver.invokeMember(
            "run",
            text.fileName(),
            text.source(),
            text.function(),
            parameters.text(),
            parameters.mark(),
            program.seed(),
            program.maxStates(),
            early.isWanted() ? early : null);
    states = outcome.getArrayElement(1).asInt();
    switch (outcome.getArrayElement(0).asString()) {
      case "completed" -> ending = Ending.COMPLETED;
      case "too_many_states" -> ending = Ending.TOO_MANY_STATES;
      default -> fail(Ending.FAILED, Failures.of(outcome));
    }
    send(driver);
  }

  /**
   * A program that was ended from outside has states, too, if its context still answers. Many take
   * time to be made ready, so the server learns at once that they come.
   */
  private void sendWhatIsThere(Value driver) throws IOException {
    try {
      stop.await();
      ended = true;
      out.write(new Message.LinesChunk(program.job(), new int[0]));
      printed.send();
      states = driver.invokeMember("stopped").asInt();
      send(driver);
    } catch (UncheckedIOException pipe) {
      throw pipe;
    } catch (RuntimeException closed) {
      // Then there is nothing more to be had.
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lines first, for the states may be too many to be sent in time. */
  private void send(Value driver) throws IOException {
    ended = true;
    String lines = driver.invokeMember("lines").asString();
    new LinesOutput(program.job(), out).write(lines, Math.min(states, program.maxStates()));
    sendStates(driver);
  }

  private void sendStates(Value driver) throws IOException {
    StatesOutput output = new StatesOutput(program, out);
    Value chunks = driver.getMember("chunk");
    for (Value chunk = chunks.execute(); !chunk.isNull(); chunk = chunks.execute()) {
      if (!chunk.isString()) {
        boolean notFinite = chunk.getArrayElement(0).asString().equals("not_finite");
        if (!notFinite) {
          fail(Ending.FAILED, Failures.of(chunk));
          return;
        }
        if (ending == Ending.COMPLETED) {
          fail(Ending.NOT_FINITE, Failures.of(chunk));
        }
        continue;
      }
      Ending problem = output.write(chunk.asString());
      if (problem != null) {
        ending = problem;
        failure = output.failure();
        return;
      }
    }
  }

  private void fail(Ending how, Failure why) {
    ending = how;
    failure = why;
  }
}
