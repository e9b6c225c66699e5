package io.argorithm.server.execution.sandbox;

import io.argorithm.server.execution.RunLimits;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The clock that ends jobs which take too long. */
final class Deadlines implements AutoCloseable {

  /** How long a worker may take to end a program it was asked to end. */
  private static final long GRACE_MILLIS = 250;

  /** How long a worker that has ended its program may take to send the states. */
  private static final long SENDING_MILLIS = 2000;

  private static final long LOOK_MILLIS = 250;

  /**
   * A worker measures its program's thread; from outside only the whole process can be seen, which
   * also compiles and collects garbage.
   */
  private static final int PROCESS_FACTOR = 2;

  private static final Duration PROCESS_ALLOWANCE = Duration.ofSeconds(1);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sandbox-deadlines").factory());

  /**
   * From now on {@code worker} has the time of {@code limits} for {@code job}, until the deadline
   * is closed.
   */
  Deadline over(WorkerProcess worker, long job, RunLimits limits) {
    Deadline deadline = new Deadline(worker);
    long millis = Math.max(1, limits.wall().toMillis());
    // A worker that does not read could block whoever writes to it, so the clock never does.
    Runnable ask =
        () -> Thread.ofPlatform().daemon().name("worker-cancel").start(() -> worker.cancel(job));
    deadline.ends(in(millis, () -> deadline.pass(WorkerLost.Cause.TIME, ask)));
    deadline.ends(in(millis + GRACE_MILLIS, deadline::killUnlessSending));
    deadline.ends(in(millis + SENDING_MILLIS, () -> deadline.kill(WorkerLost.Cause.TIME)));
    // One thread cannot use more processor time than passes.
    if (limits.cpu().compareTo(limits.wall()) < 0) {
      watchCpu(deadline, limits.cpu());
    }
    return deadline;
  }

  /** Unless the deadline is closed in time, {@code worker} is killed. */
  Deadline untilKilled(WorkerProcess worker, Duration most) {
    Deadline deadline = new Deadline(worker);
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
