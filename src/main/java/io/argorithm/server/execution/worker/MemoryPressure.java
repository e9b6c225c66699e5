package io.argorithm.server.execution.worker;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * Tells a worker whose heap is full from one that computes. A heap that fills slowly does not end
 * the JVM for a long time: it collects garbage again and again, finds next to none, and the program
 * would seem to take too long.
 */
final class MemoryPressure {

  private static final double FULL = 0.95;
  private final List<GarbageCollectorMXBean> collectors =
      ManagementFactory.getGarbageCollectorMXBeans();
  private final List<MemoryPoolMXBean> old =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .filter(MemoryPoolMXBean::isUsageThresholdSupported)
          .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
          .toList();
  private long windowStart = System.nanoTime();
  private long collectedThen;

  MemoryPressure() {
    for (MemoryPoolMXBean pool : old) {
      pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * FULL));
    }
  }

  /**
   * Whether nearly all memory is in use and most of the time since the last answer went into
   * looking for more.
   *
   * @param leastMillis before that much time has passed the answer is no, and none was given
   */
  synchronized boolean isExhausted(long leastMillis) {
    long now = System.nanoTime();
    long elapsed = (now - windowStart) / 1_000_000;
    if (elapsed < leastMillis) {
      return false;
    }
    long collected = collectors.stream().mapToLong(each -> each.getCollectionTime()).sum();
    boolean mostOfIt = 2 * (collected - collectedThen) > elapsed;
    windowStart = now;
    collectedThen = collected;
    return mostOfIt && isFull();
  }

  private boolean isFull() {
    return old.stream().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded);
  }
}
