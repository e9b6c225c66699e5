package io.argorithm.server.json;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so much JSON be taken apart at once, because that takes many times the memory of its
 * text. Who works on a large body must get to the texts and numbers in it, and let go of the rest.
 */
public final class ParsedJson {

  /** How many times: the worst are arrays of short numbers and of small objects. */
  private static final int TIMES = 40;

  private static final int SHARE_OF_HEAP = 4;
  private static final int KIBIBYTE = 1024;

  /** Most requests are smaller, and need not wait for others. */
  private static final int SMALL = 16 * KIBIBYTE;

  /** Taking one apart lasts some hundredths of a second. */
  private static final int PATIENCE_SECONDS = 10;

  private static final int PLACES =
      (int)
          Math.clamp(
              Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / TIMES / KIBIBYTE,
              1,
              Integer.MAX_VALUE);

  private static final Semaphore FREE = new Semaphore(PLACES, true);

  /** Who has had its turn must not wait for those who wait for it. */
  private static final ThreadLocal<Boolean> ITS_TURN = ThreadLocal.withInitial(() -> false);

  private ParsedJson() {}

  /**
   * Does {@code work} on a text of so many bytes when its turn has come. It must not wait for
   * others, nor keep values.
   *
   * @throws TooMuchJson when it does not come
   */
  public static <T> T during(int bytes, Supplier<T> work) {
    if (bytes <= SMALL || ITS_TURN.get()) {
      return work.get();
    }
    int places = Math.min(PLACES, 1 + bytes / KIBIBYTE);
    try {
      if (!FREE.tryAcquire(places, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new TooMuchJson();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new TooMuchJson();
    }
    ITS_TURN.set(true);
    try {
      return work.get();
    } finally {
      ITS_TURN.remove();
      FREE.release(places);
    }
  }
}
