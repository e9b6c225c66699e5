package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.ExitStatus;
import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.Message.Ending;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Looks now and then at a running program: stops it when it has used its processor time, and ends
 * the whole worker when that does not help, when its memory is full, or when the program runs
 * longer than its server would ever let it. The server keeps the deadline; the last is for the day
 * it cannot.
 */
final class RunWatch extends TimerTask implements AutoCloseable {

  private static final long EVERY_MILLIS = 50;
  private static final long WINDOW_MILLIS = 400;
  private static final long GRACE_MILLIS = 250;
  private static final long SERVERS_GRACE_MILLIS = 4000;

  private static final Timer TIMER = new Timer("run-watch", true);

  private final Message.Run program;
  private final ProgramRun run;
  private final Guest guest;
  private final MemoryPressure memory;
  private final long start = System.nanoTime();
  private long stoppedAt;

  private RunWatch(Message.Run program, ProgramRun run, Guest guest, MemoryPressure memory) {
    this.program = program;
    this.run = run;
    this.guest = guest;
    this.memory = memory;
  }

  /** Watches until closed. */
  static RunWatch over(Message.Run program, ProgramRun run, Guest guest, MemoryPressure memory) {
    RunWatch watch = new RunWatch(program, run, guest, memory);
    TIMER.schedule(watch, EVERY_MILLIS, EVERY_MILLIS);
    return watch;
  }

  @Override
  public void run() {
    long elapsed = millisSince(start);
    if (elapsed > program.wallMillis() + SERVERS_GRACE_MILLIS) {
      Runtime.getRuntime().halt(ExitStatus.WATCHDOG);
    }
    if (memory.isExhausted(WINDOW_MILLIS)) {
      Runtime.getRuntime().halt(ExitStatus.OUT_OF_MEMORY);
    }
    if (stoppedAt == 0 && run.cpuNanos() / 1_000_000 >= program.cpuMillis()) {
      stoppedAt = System.nanoTime();
      guest.stop(Ending.TOO_MUCH_CPU);
    }
    if (stoppedAt != 0 && millisSince(stoppedAt) > GRACE_MILLIS) {
      Runtime.getRuntime().halt(ExitStatus.TOO_MUCH_CPU);
    }
  }

  private static long millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000;
  }

  @Override
  public void close() {
    cancel();
  }
}
