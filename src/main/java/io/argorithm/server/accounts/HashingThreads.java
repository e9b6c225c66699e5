package io.argorithm.server.accounts;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The few threads that hash passwords, and who waits for one: one network after another, within a
 * network in the order of arrival. However many of a network wait, others come after one of them.
 */
final class HashingThreads implements AutoCloseable {

  private final int places;
  private final int placesPerNetwork;
  private final SequencedMap<String, Deque<Job<?>>> waiting = new LinkedHashMap<>();
  private int size;
  private boolean closed;

  /**
   * Starts them.
   *
   * @param places how many may wait
   * @param placesPerNetwork how many of one network may wait
   */
  HashingThreads(int threads, int places, int placesPerNetwork) {
    this.places = places;
    this.placesPerNetwork = placesPerNetwork;
    var factory = Thread.ofPlatform().name("passwords-", 0).daemon().factory();
    for (int i = 0; i < threads; i++) {
      factory.newThread(this::work).start();
    }
  }

  /**
   * Does {@code work} when it is the turn of {@code network}, and returns its result.
   *
   * @throws SignInsBusy when there is no place to wait
   */
  <T> T inTurn(String network, Supplier<T> work) {
    Job<T> job = new Job<>(work, new CompletableFuture<>());
    add(network, job);
    try {
      return job.result().join();
    } catch (CompletionException wrapped) {
      if (wrapped.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw wrapped;
    }
  }

  /** How many of {@code network} wait. */
  synchronized int waiting(String network) {
    Deque<Job<?>> own = waiting.get(network);
    return own == null ? 0 : own.size();
  }

  @Override
  public synchronized void close() {
    closed = true;
    waiting.values().forEach(jobs -> jobs.forEach(Job::refuse));
    waiting.clear();
    size = 0;
    notifyAll();
  }

  private synchronized void add(String network, Job<?> job) {
    int own = waiting(network);
    if (closed || own >= placesPerNetwork || (size >= places && !makePlace(own))) {
      throw new SignInsBusy();
    }
    waiting.computeIfAbsent(network, ignored -> new ArrayDeque<>()).add(job);
    size++;
    notify();
  }

  /**
   * Refuses the last of the network with the most who wait, if these are more than {@code own} and
   * one, so that a crowd of few networks leaves places to others.
   */
  private boolean makePlace(int own) {
    Deque<Job<?>> most =
        waiting.values().stream().max(Comparator.comparingInt(Deque::size)).orElseThrow();
    if (most.size() <= own + 1) {
      return false;
    }
    most.removeLast().refuse();
    size--;
    return true;
  }

  private void work() {
    for (Job<?> job = next(); job != null; job = next()) {
      job.run();
    }
  }

  /** Waits for somebody's turn; null when there will be none. */
  private synchronized @Nullable Job<?> next() {
    while (waiting.isEmpty()) {
      if (closed) {
        return null;
      }
      try {
        wait();
      } catch (InterruptedException stopping) {
        return null;
      }
    }
    Map.Entry<String, Deque<Job<?>>> first = waiting.pollFirstEntry();
    Job<?> job = first.getValue().removeFirst();
    if (!first.getValue().isEmpty()) {
      waiting.putLast(first.getKey(), first.getValue());
    }
    size--;
    return job;
  }

  private record Job<T>(Supplier<T> work, CompletableFuture<T> result) {

    void run() {
      try {
        result.complete(work.get());
      } catch (Throwable problem) {
        result.completeExceptionally(problem);
      }
    }

    void refuse() {
      result.completeExceptionally(new SignInsBusy());
    }
  }
}
