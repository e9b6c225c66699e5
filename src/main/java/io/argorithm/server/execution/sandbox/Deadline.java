package io.argorithm.server.execution.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The deadline of one job; closing it when the job is done means that nothing happens any more. */
final class Deadline implements AutoCloseable {

  private final WorkerProcess worker;
  private final long job;
  private final Duration cpuBefore;
  private final List<Future<?>> actions = new ArrayList<>();
  private WorkerLost.@Nullable Cause passed;
  private Duration cpuAtEnd = Duration.ZERO;
  private boolean sending;
  private boolean taken;
  private Duration cpuWhenLooked = Duration.ZERO;
  private boolean closed;

  /** Of a job that {@code worker} is to be given now. */
  Deadline(WorkerProcess worker, long job) {
    this.worker = worker;
    this.job = job;
    this.cpuBefore = worker.cpu();
  }

  synchronized void ends(Future<?> action) {
    actions.add(action);
  }

  /** The job took too long: asks its worker to end it. */
  synchronized void pass() {
    pass(WorkerLost.Cause.TIME, this::askForEnd);
  }

  private void pass(WorkerLost.Cause what, Runnable action) {
    if (!closed) {
      passed = passed == null ? what : passed;
      action.run();
    }
  }

  /**
   * A worker that does not read could block the thread that writes to it, so the clock never does.
   */
  void askForEnd() {
    Thread.ofPlatform().daemon().name("worker-cancel").start(() -> worker.cancel(job));
  }

  /** The job took too much, and its worker does not end it. */
  synchronized void kill(WorkerLost.Cause what) {
    pass(
        what,
        () -> {
          cpuAtEnd = cpu();
          worker.kill();
        });
  }

  /** The job took too long, but a worker that sends its states has ended the program. */
  synchronized void killUnlessSending() {
    if (!sending) {
      kill(WorkerLost.Cause.TIME);
    }
  }

  /** The worker has said that it has the job. */
  synchronized void taken() {
    taken = true;
  }

  /**
   * Looks after a worker that has not said that it has its job: one that has used no processor time
   * since the last look is stopped, and others are slow until they have had {@code enough} time.
   */
  synchronized void killUnlessTaken(boolean enough) {
    Duration now = taken || closed ? Duration.ZERO : cpu();
    if (!taken && (enough || now.equals(cpuWhenLooked))) {
      kill(WorkerLost.Cause.NOT_TAKEN);
    }
    cpuWhenLooked = now;
  }

  /** The worker has begun to send the states. */
  synchronized void sending() {
    sending = true;
  }

  /** Processor time of the worker's whole process for this job. */
  Duration cpu() {
    return worker.cpu().minus(cpuBefore);
  }

  /** Processor time when the worker had to be killed, zero if it did not. */
  synchronized Duration cpuAtEnd() {
    return cpuAtEnd;
  }

  /** What the job took too much of, or {@code otherwise} when it did not. */
  synchronized WorkerLost.Cause passedOr(WorkerLost.Cause otherwise) {
    return passed == null ? otherwise : passed;
  }

  @Override
  public synchronized void close() {
    closed = true;
    actions.forEach(action -> action.cancel(false));
  }
}
