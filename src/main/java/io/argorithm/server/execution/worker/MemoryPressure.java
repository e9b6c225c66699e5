package io.argorithm.server.execution.worker;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * Knows when a program has filled so much of the heap that its states could not be sent any more if
 * it went on. A heap that fills slowly would not end the JVM for a long time either: it would
 * collect garbage again and again, find next to none, and the program would seem to take too long.
 */
final class MemoryPressure {

  /** The part of the old generation that a program may fill. */
  private static final double MOST = 0.88;

  private final List<MemoryPoolMXBean> old =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .filter(MemoryPoolMXBean::isUsageThresholdSupported)
          .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
          .toList();
  private final List<GarbageCollectorMXBean> collectors =
      ManagementFactory.getGarbageCollectorMXBeans().stream()
          .filter(each -> old.stream().anyMatch(pool -> isCollectedBy(each, pool)))
          .toList();
  private long collectionsBefore;

  private static boolean isCollectedBy(GarbageCollectorMXBean collector, MemoryPoolMXBean pool) {
    return List.of(collector.getMemoryPoolNames()).contains(pool.getName());
  }

  /** A program begins: what earlier ones have filled does not count. */
  synchronized void begin() {
    collectionsBefore = collections();
  }

  /**
   * Whether the program has filled too much. What of it is garbage is known only after a
   * collection, so there must have been one.
   */
  synchronized boolean isShort() {
    return collections() > collectionsBefore
        && old.stream()
            .map(MemoryPoolMXBean::getCollectionUsage)
            .anyMatch(left -> left.getUsed() > left.getMax() * MOST);
  }

  private long collections() {
    return collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
  }
}
