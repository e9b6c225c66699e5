package io.argorithm.server.web;

import java.time.Duration;

/**
 * How fast the client of one answer reads. Only time in which the server waits for the client
 * counts, so an answer that is made slowly, or read as fast as it is made, has no pace at all.
 */
final class Pace {

  /** The least a client has to read in a second while the server waits for it. */
  static final int BYTES_A_SECOND = 8 * 1024;

  /** So long the server waits before it looks, for networks stop and go. */
  static final Duration WINDOW = Duration.ofSeconds(15);

  /** A write that takes this long has waited for the client. */
  private static final long WAITED_NANOS = 1_000_000;

  private long nanos;
  private long bytes;

  /**
   * Counts a write that took some time.
   *
   * <p>What the client had read before it kept the server waiting again belongs to the time before:
   * the system lets many writes through at once after each wait.
   *
   * @return whether the client was too slow until it began
   */
  boolean isTooSlowAfter(long tookNanos, int length) {
    boolean tooSlow = false;
    if (tookNanos >= WAITED_NANOS) {
      if (nanos >= WINDOW.toNanos()) {
        tooSlow = bytes < BYTES_A_SECOND * (nanos / 1e9);
        nanos = 0;
        bytes = 0;
      }
      nanos += tookNanos;
    }
    bytes += length;
    return tooSlow;
  }
}
