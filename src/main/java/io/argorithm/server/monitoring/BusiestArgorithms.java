package io.argorithm.server.monitoring;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which argorithms have time series of their own: the busiest ones. All others share a label, so
 * that nobody makes metrics grow without end by adding argorithms. Not safe for use by many
 * threads.
 */
class BusiestArgorithms {

  /** What the others are called together. */
  static final String OTHERS = "(others)";

  static final int MOST = 200;

  /** Longer ids are always among the others, for each stands in a hundred lines of a scrape. */
  static final int LONGEST = 64;

  /** Others whose runs are counted to find out who has become busy. */
  private static final int MOST_CANDIDATES = 1_000;

  /** So many times as busy as the least busy one has to be who takes its place. */
  private static final int BUSIER = 2;

  private final Map<String, Long> busiest = new HashMap<>();
  private final Map<String, Long> candidates = new HashMap<>();
  private final Consumer<String> drop;

  /** Gives those whose label is not used any more to {@code drop}. */
  BusiestArgorithms(Consumer<String> drop) {
    this.drop = drop;
  }

  /** Counts a run. */
  void count(String id) {
    if (id.length() > LONGEST) {
      return;
    }
    if (busiest.containsKey(id) || busiest.size() < MOST) {
      busiest.merge(id, 1L, Long::sum);
      return;
    }
    if (candidates.size() >= MOST_CANDIDATES && !candidates.containsKey(id)) {
      candidates.clear();
    }
    long runs = candidates.merge(id, 1L, Long::sum);
    Map.Entry<String, Long> least =
        busiest.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
    if (runs > BUSIER * least.getValue()) {
      busiest.remove(least.getKey());
      drop.accept(least.getKey());
      candidates.remove(id);
      busiest.put(id, runs);
    }
  }

  /** The label of an argorithm. */
  String label(String id) {
    return busiest.containsKey(id) ? id : OTHERS;
  }

  /** Forgets an argorithm that is gone. */
  void remove(String id) {
    candidates.remove(id);
    if (busiest.remove(id) != null) {
      drop.accept(id);
    }
  }
}
