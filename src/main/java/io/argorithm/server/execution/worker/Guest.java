package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.Message.Ending;
import io.argorithm.server.execution.protocol.MessageWriter;
import io.argorithm.server.execution.worker.references.ReferenceHooks;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A fresh context on a thread of its own: prepared, it waits for one program, runs it, and is gone.
 */
final class Guest implements Runnable {

  private final GuestRuntime runtime;
  private final MessageWriter out;
  private final Guests guests;
  private final WorkerSettings settings;
  private final PrintedOutput printed;
  private final Context context;
  private final GuestThread thread;
  private final CountDownLatch prepared = new CountDownLatch(1);
  private final CompletableFuture<Message.Run> job = new CompletableFuture<>();
  private final Stop stop = new Stop();

  Guest(GuestRuntime runtime, MessageWriter out, Guests guests, WorkerSettings settings) {
    this.runtime = runtime;
    this.out = out;
    this.guests = guests;
    this.settings = settings;
    this.printed = new PrintedOutput(out, settings.printedBytes());
    this.context = runtime.newContext(printed);
    this.thread = new GuestThread(this, settings.stackBytes());
  }

  void start() {
    thread.setDaemon(true);
    thread.start();
  }

  void awaitPrepared() {
    try {
      prepared.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hands over the program to run. */
  void accept(Message.Run program) {
    job.complete(program);
  }

  /** Ends the program if it is the one of {@code number}. */
  void cancel(long number) {
    Message.Run running = job.getNow(null);
    if (running == null || running.job() != number) {
      return;
    }
    stop(guests.memory().isShort() ? Ending.OUT_OF_MEMORY : Ending.CANCELLED);
  }

  /** Ends the program that runs. */
  void stop(Ending why) {
    stop.begin(why, context);
  }

  /** Prepares the context; null when its program had to be ended before it could begin. */
  private @Nullable Value prepare() {
    try {
      return runtime.prepare(context);
    } catch (PolyglotException problem) {
      if (stop.reason() == null) {
        throw problem;
      }
      return null;
    }
  }

  @Override
  public void run() {
    try {
      guests.wear().lookAtHeap();
      Value driver = prepare();
      prepared.countDown();
      guests.prepared();
      Message.Run program = job.join();
      ProgramRun run = new ProgramRun(program, out, printed, stop);
      try (RunWatch _ = RunWatch.over(program, run, this, guests.memory())) {
        if (driver != null) {
          run.execute(runtime, context, driver);
        }
        // Closing is part of the run: a program can leave code behind that runs at this time.
        context.close(true);
        // The package says when a run ends, but not when the run was ended.
        ReferenceHooks.stop();
        thread.closeFiles();
        guests.finished();
        out.write(run.finished(guests.wear().isWorn()));
      }
      // After the answer: its user need not wait for the next context, nor be charged for it.
      guests.prepareNext();
    } catch (Throwable problem) {
      WorkerMain.giveUp(problem);
    }
  }
}
