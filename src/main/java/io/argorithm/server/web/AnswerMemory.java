package io.argorithm.server.web;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * The memory that answers with stored texts may take together while their clients read them, who
 * may be slow: a quarter of the heap. Short answers are free.
 */
@Component
public class AnswerMemory {

  private static final long FREE = 64L * 1024;
  private static final int KIB = 1024;

  private final int mostKib = (int) Math.min(Integer.MAX_VALUE, mostBytes() / KIB);
  private final Semaphore kib = new Semaphore(mostKib);

  /** Memory of an answer until it is closed. */
  public interface Held extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Takes memory for an answer.
   *
   * @throws TooManyAnswers when there is none
   */
  public Held hold(long bytes) {
    if (bytes <= FREE) {
      return () -> {};
    }
    // One answer must always be possible, however large.
    int needed = (int) Math.min(bytes / KIB, mostKib);
    if (!kib.tryAcquire(needed)) {
      throw new TooManyAnswers();
    }
    return () -> kib.release(needed);
  }

  private static long mostBytes() {
    return Runtime.getRuntime().maxMemory() / 4;
  }
}
