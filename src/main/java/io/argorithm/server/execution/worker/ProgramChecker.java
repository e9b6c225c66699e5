package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.ExitStatus;
import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.MessageWriter;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Compiles programs without running them, in one context for all, on a thread of its own. */
final class ProgramChecker {

  private static final int REASON_LENGTH = 2000;

  /** A parser cannot be stopped, so one that takes longer ends with the worker. */
  private static final long MOST_CPU_MILLIS = 2000;

  private static final long LOOK_MILLIS = 100;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Timer TIMER = new Timer("check-watch", true);

  private final GuestRuntime runtime;
  private final MessageWriter out;
  private final ExecutorService thread;
  private @Nullable Context context;

  ProgramChecker(GuestRuntime runtime, MessageWriter out, WorkerSettings settings) {
    this.runtime = runtime;
    this.out = out;
    this.thread =
        Executors.newSingleThreadExecutor(task -> {
          Thread checker = new Thread(null, task, "checker", settings.stackBytes());
          checker.setDaemon(true);
          return checker;
        });
  }

  /** Compiles a program; the answer is sent when it is known. */
  void check(Message.Check job) {
    thread.execute(() -> {
      try {
        out.write(answer(job));
      } catch (Throwable problem) {
        WorkerMain.giveUp(problem);
      }
    });
  }

  private Message.Checked answer(Message.Check job) {
    Message.ProgramText program = job.program();
    Context checks = context();
    TimerTask watch = watch();
    try {
      Value answer =
          runtime.checker(checks).execute(program.fileName(), program.source(), program.function());
      String reason = answer.getArrayElement(0).asString();
      return new Message.Checked(
          job.job(),
          reason.substring(0, Math.min(reason.length(), REASON_LENGTH)),
          answer.getArrayElement(1).asInt(),
          answer.getArrayElement(2).asInt());
    } catch (PolyglotException problem) {
      discardContext(); // whatever it was, the next program gets a new one
      return new Message.Checked(job.job(), "the program cannot be compiled", 1, 1);
    } finally {
      watch.cancel();
    }
  }

  /** Ends this worker when the calling thread has used too much processor time from now on. */
  private static TimerTask watch() {
    long thread = Thread.currentThread().threadId();
    long most = THREADS.getCurrentThreadCpuTime() + MOST_CPU_MILLIS * 1_000_000;
    TimerTask watch =
        new TimerTask() {
          @Override
          public void run() {
            if (THREADS.getThreadCpuTime(thread) > most) {
              Runtime.getRuntime().halt(ExitStatus.TOO_MUCH_CPU);
            }
          }
        };
    TIMER.schedule(watch, LOOK_MILLIS, LOOK_MILLIS);
    return watch;
  }

  private Context context() {
    if (context == null) {
      context = runtime.newContext(OutputStream.nullOutputStream());
    }
    return context;
  }

  private void discardContext() {
    if (context != null) {
      context.close(true);
      context = null;
    }
  }
}
