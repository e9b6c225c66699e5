package io.argorithm.server.execution.sandbox;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for a worker, and whose turn it is: the caller with the fewest programs running, among
 * these the one that has used the least worker time lately, among these whoever waits longest.
 * Callers without much use thus take turns, and one with endless loops comes after everybody else.
 * Not safe for use by several threads; the pool locks.
 *
 * @param <T> what waits
 */
final class FairQueue<T> {

  /** After this time a second of use counts half. */
  private static final double HALF_LIFE_NANOS = 30e9;

  private static final double FORGOTTEN_NANOS = 1e6;

  /** For this long it counts that a caller's program cost its worker or took long. */
  private static final long REMEMBERED_NANOS = 60_000_000_000L;

  /** From this time of a worker on a program has taken long. */
  private static final long LONG_NANOS = 1_000_000_000L;

  /** Of more callers the use of those that came first is forgotten at once. */
  private static final int MOST_CALLERS = 1000;

  private final int places;
  private final int placesPerCaller;
  private final LongSupplier nanoTime;
  private final Map<String, Caller<T>> callers = new LinkedHashMap<>();
  private int size;
  private long arrivals;

  FairQueue(int places, int placesPerCaller, LongSupplier nanoTime) {
    this.places = places;
    this.placesPerCaller = placesPerCaller;
    this.nanoTime = nanoTime;
  }

  /** Number of those who wait. */
  int size() {
    return size;
  }

  /** Lets {@code item} wait for {@code caller}, or returns false when there is no place. */
  boolean offer(String caller, T item) {
    if (size >= places) {
      return false;
    }
    Caller<T> state = callers.computeIfAbsent(caller, _ -> new Caller<>(nanoTime.getAsLong()));
    if (state.waiting.size() >= placesPerCaller) {
      return false;
    }
    state.waiting.add(new Place<>(item, arrivals++));
    size++;
    return true;
  }

  /** Takes out whoever's turn it is and counts the caller as running; null when nobody waits. */
  @Nullable T poll() {
    return poll(_ -> true);
  }

  /** As {@link #poll()}, but callers whose programs cost a worker lately have to wait. */
  @Nullable T pollThrifty() {
    long now = nanoTime.getAsLong();
    return poll(state -> !state.isCostly(now));
  }

  /** As {@link #pollThrifty()}, but only of callers without a running or lately a long program. */
  @Nullable T pollNewcomer() {
    long now = nanoTime.getAsLong();
    return poll(state -> state.running == 0 && !state.isCostly(now) && !state.tookLong(now));
  }

  private @Nullable T poll(Predicate<Caller<T>> allowed) {
    long now = nanoTime.getAsLong();
    return callers.values().stream()
        .filter(state -> !state.waiting.isEmpty())
        .filter(allowed)
        .min(
            Comparator.<Caller<T>>comparingInt(state -> state.running)
                .thenComparingDouble(state -> Math.floor(state.used(now) / FORGOTTEN_NANOS))
                .thenComparingLong(state -> state.waiting.getFirst().arrival()))
        .map(state -> {
          size--;
          state.running++;
          return state.waiting.removeFirst().item();
        })
        .orElse(null);
  }

  /** Takes out everybody, for nobody will get a turn any more. */
  List<T> drain() {
    List<T> all =
        callers.values().stream()
            .flatMap(caller -> caller.waiting.stream())
            .sorted(Comparator.comparingLong(Place::arrival))
            .map(Place::item)
            .toList();
    callers.values().forEach(caller -> caller.waiting.clear());
    size = 0;
    return all;
  }

  /** Takes {@code item} out, for it waits no longer; false when it is not there. */
  boolean remove(String caller, T item) {
    Caller<T> state = callers.get(caller);
    if (state != null && state.waiting.removeIf(place -> place.item() == item)) {
      size--;
      return true;
    }
    return false;
  }

  /**
   * A program of {@code caller} has ended after {@code nanos} of worker time.
   *
   * @param costWorker whether its worker ended with it
   */
  void ended(String caller, long nanos, boolean costWorker) {
    long now = nanoTime.getAsLong();
    Caller<T> state = callers.get(caller);
    if (state != null) {
      state.running--;
      state.add(nanos, now);
      if (costWorker) {
        state.costlyUntil = now + REMEMBERED_NANOS;
      }
      if (nanos >= LONG_NANOS) {
        state.longUntil = now + REMEMBERED_NANOS;
      }
    }
    callers.values().removeIf(other -> other.isForgotten(now));
    forgetTheFirst(callers.size() - MOST_CALLERS);
  }

  private void forgetTheFirst(int count) {
    if (count > 0) {
      callers.entrySet().stream()
          .filter(entry -> entry.getValue().isIdle())
          .map(Map.Entry::getKey)
          .limit(count)
          .toList()
          .forEach(callers::remove);
    }
  }

  /** Number of callers it knows of. */
  int callers() {
    return callers.size();
  }

  private record Place<T>(T item, long arrival) {}

  private static final class Caller<T> {

    private final Deque<Place<T>> waiting = new ArrayDeque<>();
    private int running;
    private double usedNanos;
    private long asOf;
    private long costlyUntil;
    private long longUntil;

    Caller(long now) {
      asOf = now;
      costlyUntil = now;
      longUntil = now;
    }

    boolean isCostly(long now) {
      return now - costlyUntil < 0;
    }

    boolean tookLong(long now) {
      return now - longUntil < 0;
    }

    double used(long now) {
      return usedNanos * Math.pow(0.5, (now - asOf) / HALF_LIFE_NANOS);
    }

    void add(long nanos, long now) {
      usedNanos = used(now) + nanos;
      asOf = now;
    }

    boolean isForgotten(long now) {
      return isIdle() && !isCostly(now) && !tookLong(now) && used(now) < FORGOTTEN_NANOS;
    }

    boolean isIdle() {
      return running == 0 && waiting.isEmpty();
    }
  }
}
