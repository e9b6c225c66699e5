package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.MessageWriter;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Compiles programs without running them, in one context for all, on a thread of its own. */
final class ProgramChecker {

  private static final int REASON_LENGTH = 2000;

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
    try {
      Value answer =
          runtime
              .checker(context())
              .execute(program.fileName(), program.source(), program.function());
      String reason = answer.getArrayElement(0).asString();
      return new Message.Checked(
          job.job(),
          reason.substring(0, Math.min(reason.length(), REASON_LENGTH)),
          answer.getArrayElement(1).asInt(),
          answer.getArrayElement(2).asInt());
    } catch (PolyglotException problem) {
      discardContext(); // whatever it was, the next program gets a new one
      return new Message.Checked(job.job(), "the program cannot be compiled", 1, 1);
    }
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
