package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.ExitStatus;
import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.Message.Ending;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Looks now and then at a running program: sends what it has printed, stops it when it has used its
 * processor time or leaves too little memory, and ends the whole worker when that does not help, or
 * when the program runs longer than its server would ever let it. The server keeps the deadline,
 * also while states are being sent; the last is for the day it cannot.
 */
final class RunWatch extends TimerTask implements AutoCloseable {

  private static final long EVERY_MILLIS = 50;
  private static final long GRACE_MILLIS = 1000;
  private static final long SERVERS_GRACE_MILLIS = 4000;

  private static final Timer TIMER = new Timer("run-watch", true);

  private final Message.Run program;
  private final ProgramRun run;
  private final Guest guest;
  private final MemoryPressure memory;
  private final long start = System.nanoTime();
  private long stoppedAt;
  private int status;

  private RunWatch(Message.Run program, ProgramRun run, Guest guest, MemoryPressure memory) {
    this.program = program;
    this.run = run;
    this.guest = guest;
    this.memory = memory;
  }

  /** Watches until closed. */
  static RunWatch over(Message.Run program, ProgramRun run, Guest guest, MemoryPressure memory) {
    memory.begin();
    RunWatch watch = new RunWatch(program, run, guest, memory);
    TIMER.schedule(watch, EVERY_MILLIS, EVERY_MILLIS);
    return watch;
  }

  @Override
  public void run() {
    try {
      look();
    } catch (OutOfMemoryError full) {
      Runtime.getRuntime().halt(ExitStatus.OUT_OF_MEMORY);
    }
  }

  private void look() {
    long elapsed = millisSince(start);
    if (elapsed > program.wallMillis() + SERVERS_GRACE_MILLIS) {
      Runtime.getRuntime().halt(ExitStatus.WATCHDOG);
    }
    run.sendPrinted();
    if (!run.hasEnded() && (run.hasRunOutOfMemory() || memory.isShort())) {
      stop(Ending.OUT_OF_MEMORY, ExitStatus.OUT_OF_MEMORY);
    }
    if (run.cpuNanos() / 1_000_000 >= program.cpuMillis()) {
      stop(Ending.TOO_MUCH_CPU, ExitStatus.TOO_MUCH_CPU);
    }
    if (stoppedAt != 0 && !run.hasEnded() && millisSince(stoppedAt) > GRACE_MILLIS) {
      Runtime.getRuntime().halt(status);
    }
  }

  private void stop(Ending why, int statusOtherwise) {
    if (stoppedAt == 0) {
      stoppedAt = System.nanoTime();
      status = statusOtherwise;
      guest.stop(why);
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
