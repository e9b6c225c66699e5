package io.argorithm.server.execution.worker;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the runs of a worker have left in it, although each had a context of its own. A worker that
 * is worn does the next programs harm, so it says so and is replaced.
 */
final class Wear {

  private static final int MORE_DESCRIPTORS = 64;
  private static final int MORE_THREADS = 16;
  private static final long MORE_BYTES_OUTSIDE = 384L << 20;
  private static final Path STATUS = Path.of("/proc/self/status");

  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .filter(pool -> pool.getCollectionUsage() != null)
          .toList();
  private final long halfOfHeap = Runtime.getRuntime().maxMemory() / 2;
  private long descriptorsAtStart;
  private int threadsAtStart;
  private long outsideAtStart;
  private volatile boolean full;

  /** Takes what there is now for what a worker needs; before anybody else asks. */
  void begin() {
    descriptorsAtStart = descriptors();
    threadsAtStart = threads();
    outsideAtStart = bytesOutsideOfHeap();
  }

  /**
   * Looks at the heap while no program runs. What the last collection left may have been in use by
   * a program then, so where that was much the heap is collected once more.
   */
  void lookAtHeap() {
    long left = pools.stream().mapToLong(pool -> pool.getCollectionUsage().getUsed()).sum();
    if (left > halfOfHeap) {
      System.gc();
      full = memory.getHeapMemoryUsage().getUsed() > halfOfHeap;
    }
  }

  /** Whether this worker should do no more. */
  boolean isWorn() {
    return full
        || descriptors() > descriptorsAtStart + MORE_DESCRIPTORS
        || threads() > threadsAtStart + MORE_THREADS
        || bytesOutsideOfHeap() > outsideAtStart + MORE_BYTES_OUTSIDE;
  }

  private static long descriptors() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  private static int threads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
  }

  /** Resident memory of this process without its heap, 0 where the system does not say. */
  private long bytesOutsideOfHeap() {
    try {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith("VmRSS:")) {
          long resident = Long.parseLong(line.replaceAll("\\D", "")) * 1024;
          return resident - memory.getHeapMemoryUsage().getCommitted();
        }
      }
    } catch (IOException noSuchSystem) {
      // Then it counts as nothing.
    }
    return 0;
  }
}
