package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.MessageWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The guests of this worker: a few that wait, prepared, for a program each, and the one whose
 * program runs. New ones are prepared while nothing runs, one after the other, so that a program
 * never shares the processor with more than the end of one preparation.
 */
final class Guests {

  private final GuestRuntime runtime;
  private final MessageWriter out;
  private final WorkerSettings settings;
  private final MemoryPressure memory = new MemoryPressure();
  private final Wear wear = new Wear();
  private final Deque<Guest> waiting = new ArrayDeque<>();
  private @Nullable Guest running;
  private boolean preparing;

  Guests(GuestRuntime runtime, MessageWriter out, WorkerSettings settings) {
    this.runtime = runtime;
    this.out = out;
    this.settings = settings;
  }

  /** How the memory of this worker is doing. */
  MemoryPressure memory() {
    return memory;
  }

  /** What the runs have left in this worker. */
  Wear wear() {
    return wear;
  }

  /** Prepares the first guest, and returns when it is there. */
  void awaitFirst() {
    Guest first = newGuest();
    synchronized (this) {
      waiting.add(first);
      preparing = true;
    }
    first.start();
    first.awaitPrepared();
    wear.begin();
  }

  /** Gives a program to the guest that waits longest. */
  synchronized void run(Message.Run job) {
    if (running != null) {
      throw new IllegalStateException("a program is running already");
    }
    Guest guest = waiting.poll();
    if (guest == null) {
      guest = newGuest();
      guest.start();
    }
    running = guest;
    guest.accept(job);
  }

  /** Ends the program of {@code job}, if it still runs. */
  synchronized void cancel(long job) {
    if (running != null) {
      running.cancel(job);
    }
  }

  private Guest newGuest() {
    return new Guest(runtime, out, this, settings);
  }

  /** A guest has become ready to take a program. */
  synchronized void prepared() {
    preparing = false;
    prepareNext();
  }

  /** The running guest's program has ended and its context is closed. */
  synchronized void finished() {
    running = null;
  }

  /** Prepares a guest for a program to come, unless there are enough or a program runs. */
  synchronized void prepareNext() {
    if (running == null && !preparing && waiting.size() < Math.max(1, settings.prepared())) {
      preparing = true;
      Guest next = newGuest();
      waiting.add(next);
      next.start();
    }
  }
}
