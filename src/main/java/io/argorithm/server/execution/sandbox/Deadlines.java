package io.argorithm.server.execution.sandbox;

import io.argorithm.server.execution.RunLimits;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The clock that ends jobs which take too long. */
final class Deadlines implements AutoCloseable {

  /** How long a worker may take to end a program it was asked to end. */
  private static final long GRACE_MILLIS = 1000;

  /** How long a worker that has ended its program may take to send the states. */
  private static final long SENDING_MILLIS = 3000;

  private static final long LOOK_MILLIS = 250;

  /** A worker that has not taken its job by then, and does nothing, is stopped. */
  private static final long TAKING_MILLIS = 1000;

  /** How long a worker on a busy machine may need to take its job. */
  private static final long LONGEST_TAKING_MILLIS = 10_000;

  /**
   * A worker measures its program's thread; from outside only the whole process can be seen, which
   * also compiles and collects garbage.
   */
  private static final int PROCESS_FACTOR = 2;

  private static final Duration PROCESS_ALLOWANCE = Duration.ofSeconds(1);

  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("sandbox-deadlines").factory());

  Deadlines() {
    // Most jobs end long before their deadlines, which would pile up until they pass.
    clock.setRemoveOnCancelPolicy(true);
  }

  /**
   * From now on {@code worker} has the time of {@code limits} for {@code job}, until the deadline
   * is closed.
   */
  Deadline over(WorkerProcess worker, long job, RunLimits limits) {
    Deadline deadline = new Deadline(worker, job);
    end(deadline, Math.max(1, limits.wall().toMillis()));
    watchTaking(deadline);
    // One thread cannot use more processor time than passes.
    if (limits.cpu().compareTo(limits.wall()) < 0) {
      watchCpu(deadline, limits.cpu());
    }
    return deadline;
  }

  /** Ends a job as if its time were over. */
  void endNow(Deadline deadline) {
    end(deadline, 0);
  }

  private void end(Deadline deadline, long millis) {
    deadline.ends(in(millis, deadline::pass));
    deadline.ends(in(millis + GRACE_MILLIS, deadline::killUnlessSending));
    deadline.ends(in(millis + SENDING_MILLIS, () -> deadline.kill(WorkerLost.Cause.TIME)));
  }

  private void watchTaking(Deadline deadline) {
    deadline.ends(
        clock.scheduleAtFixedRate(
            () -> deadline.killUnlessTaken(false),
            TAKING_MILLIS,
            TAKING_MILLIS,
            TimeUnit.MILLISECONDS));
    deadline.ends(in(LONGEST_TAKING_MILLIS, () -> deadline.killUnlessTaken(true)));
  }

  /** Unless the deadline is closed in time, {@code worker} is killed. */
  Deadline untilKilled(WorkerProcess worker, Duration most) {
    Deadline deadline = new Deadline(worker, 0);
    deadline.ends(in(most.toMillis(), () -> deadline.kill(WorkerLost.Cause.TIME)));
    return deadline;
  }

  /** The worker ends its program at the limit; this is for the worker that does not. */
  private void watchCpu(Deadline deadline, Duration limit) {
    Duration most = limit.multipliedBy(PROCESS_FACTOR).plus(PROCESS_ALLOWANCE);
    Runnable look =
        () -> {
          if (deadline.cpu().compareTo(most) > 0) {
            deadline.kill(WorkerLost.Cause.CPU);
          }
        };
    deadline.ends(
        clock.scheduleAtFixedRate(look, limit.toMillis(), LOOK_MILLIS, TimeUnit.MILLISECONDS));
  }

  /** Does {@code action}, which must not block, after {@code time}. */
  void after(Duration time, Runnable action) {
    var unused = in(time.toMillis(), action);
  }

  private ScheduledFuture<?> in(long millis, Runnable action) {
    return clock.schedule(action, millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
