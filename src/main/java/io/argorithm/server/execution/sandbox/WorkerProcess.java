package io.argorithm.server.execution.sandbox;

import io.argorithm.server.execution.protocol.ExitStatus;
import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.MessageReader;
import io.argorithm.server.execution.protocol.MessageWriter;
import io.argorithm.server.execution.protocol.ProtocolViolation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One worker process as the server sees it. It does one job at a time. Reading a process's pipe
 * keeps a virtual thread's carrier until something comes, so all of it happens on a platform thread
 * that belongs to the worker; whoever asks only waits.
 */
final class WorkerProcess {

  /** Hears what a worker says about a job. */
  interface Listener<T> {

    /** The worker gets the job now. */
    default void begin() {}

    /**
     * Takes the next message.
     *
     * @return the job's answer, or null while there is more to come
     * @throws ProtocolViolation when a worker may not say that
     */
    @Nullable T hear(Message.JobMessage message) throws ProtocolViolation;

    /** Whether what is still to come is of no use, so that the worker may end the job. */
    default boolean wantsNoMore() {
      return false;
    }
  }

  /** How often a thread that waits for an answer looks at its job. */
  static final Duration LOOK = Duration.ofMillis(250);

  private static final long SECONDS_TO_DIE = 2;

  private final Process process;
  private final MessageReader in;
  private final MessageWriter out;
  private final WorkerErrors errors;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("worker-talk").factory());
  private volatile boolean killed;
  private volatile boolean worn;
  private int jobs;

  WorkerProcess(Process process) {
    this.process = process;
    this.in = new MessageReader(process.getInputStream());
    this.out = new MessageWriter(process.getOutputStream());
    this.errors = WorkerErrors.of(process.getErrorStream());
  }

  /**
   * Waits until the worker can take jobs.
   *
   * @throws IOException when it ends before, or needs too long; it is dead then
   */
  Message.Ready awaitReady(Deadlines deadlines, Duration most) throws IOException {
    try (Deadline _ = deadlines.untilKilled(this, most)) {
      if (in.readFromWorker() instanceof Message.Ready ready) {
        return ready;
      }
      throw new ProtocolViolation("the worker did not begin with being ready");
    } catch (IOException problem) {
      kill();
      throw new IOException("A worker did not get ready. " + errors.text(), problem);
    }
  }

  /**
   * Gives the worker a job and waits for the answer.
   *
   * @param listener hears everything the worker says about it
   * @param look done now and then while the answer is waited for
   * @throws WorkerLost when the worker gave no answer; it is dead then
   */
  <T> T ask(Message.FromServer question, Deadline deadline, Listener<T> listener, Runnable look)
      throws WorkerLost {
    jobs++;
    try {
      return await(thread.submit(() -> talk(question, deadline, listener)), look);
    } catch (ExecutionException problem) {
      switch (problem.getCause()) {
        case WorkerLost lost -> throw lost;
        case RuntimeException ours -> throw ours;
        case null, default -> throw new IllegalStateException(problem);
      }
    } catch (RejectedExecutionException killedBefore) {
      throw new WorkerLost(WorkerLost.Cause.DEAD_BEFORE, killedBefore);
    } catch (InterruptedException interrupted) {
      kill();
      Thread.currentThread().interrupt();
      throw new WorkerLost(WorkerLost.Cause.DEATH, interrupted);
    }
  }

  private static <T> T await(Future<T> answer, Runnable look)
      throws ExecutionException, InterruptedException {
    while (true) {
      try {
        return answer.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        look.run();
      }
    }
  }

  private <T> T talk(Message.FromServer question, Deadline deadline, Listener<T> listener)
      throws WorkerLost {
    listener.begin();
    try {
      send(question, deadline);
      return answer(question.job(), deadline, listener);
    } catch (ProtocolViolation violation) {
      kill();
      throw new WorkerLost(WorkerLost.Cause.PROTOCOL, violation);
    } catch (IOException gone) {
      kill();
      throw new WorkerLost(causeOfDeath(deadline), deadline.cpuAtEnd(), gone);
    } catch (RuntimeException ours) {
      kill();
      throw ours;
    }
  }

  private <T> T answer(long job, Deadline deadline, Listener<T> listener) throws IOException {
    if (!(nextAbout(job) instanceof Message.Taken)) {
      throw new ProtocolViolation("the worker did not begin with taking job " + job);
    }
    deadline.taken();
    boolean askedForEnd = false;
    while (true) {
      Message.JobMessage message = nextAbout(job);
      if (message instanceof Message.LinesChunk || message instanceof Message.StatesChunk) {
        deadline.sending();
      }
      if (message instanceof Message.Finished finished) {
        worn = finished.worn();
      }
      T answer = listener.hear(message);
      if (answer != null) {
        return answer;
      }
      if (listener.wantsNoMore() && !askedForEnd) {
        askedForEnd = true;
        deadline.askForEnd();
      }
    }
  }

  private void send(Message question, Deadline deadline) throws WorkerLost {
    try {
      out.write(question);
    } catch (IOException gone) {
      kill();
      throw new WorkerLost(deadline.passedOr(WorkerLost.Cause.DEAD_BEFORE), gone);
    }
  }

  /** Asks for the end of a running program. */
  void cancel(long job) {
    try {
      out.write(new Message.Cancel(job));
    } catch (IOException dead) {
      // Whoever waits for the answer learns it from the same pipe.
    }
  }

  /** Ends the process, whatever it is doing. */
  void kill() {
    killed = true;
    process.destroyForcibly();
    thread.shutdown();
  }

  /** Whether the worker can take another job. */
  boolean isUsable() {
    return !killed && process.isAlive();
  }

  /** Whether the worker asked to be replaced when it ended its last job. */
  boolean isWorn() {
    return worn;
  }

  /** Processor time of the whole process since its start, zero where the system does not tell. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Number of jobs the worker was given. */
  int jobs() {
    return jobs;
  }

  /** The process's id, for the log. */
  long pid() {
    return process.pid();
  }

  /** Calls {@code action} when the process has ended. */
  void onExit(Runnable action) {
    process.onExit().thenRun(action);
  }

  private Message.JobMessage nextAbout(long job) throws IOException {
    if (in.readFromWorker() instanceof Message.JobMessage message && message.job() == job) {
      return message;
    }
    throw new ProtocolViolation("the worker spoke about something else than job " + job);
  }

  /** What a worker says by its exit status counts before the deadline: it knows better. */
  private WorkerLost.Cause causeOfDeath(Deadline deadline) {
    WorkerLost.Cause passed = deadline.passedOr(WorkerLost.Cause.DEATH);
    try {
      if (!process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS)) {
        return passed;
      }
      return switch (process.exitValue()) {
        case ExitStatus.OUT_OF_MEMORY -> WorkerLost.Cause.MEMORY;
        case ExitStatus.TOO_MUCH_CPU -> WorkerLost.Cause.CPU;
        case ExitStatus.WATCHDOG -> WorkerLost.Cause.TIME;
        default -> passed;
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return passed;
    }
  }
}
