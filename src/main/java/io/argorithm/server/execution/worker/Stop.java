package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.Message.Ending;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.graalvm.polyglot.Context;
import org.jspecify.annotations.Nullable;

/** The end of a program from outside, at most once. */
final class Stop {

  /** What a program that notices gets to notice; one that does not loses its context. */
  private static final Duration SOFT = Duration.ofMillis(800);

  private final CountDownLatch interrupted = new CountDownLatch(1);
  private volatile @Nullable Ending reason;

  /** Why the program is being ended; null while it is not. */
  @Nullable Ending reason() {
    return reason;
  }

  /** Begins to end the program in {@code context}, on a thread of its own. */
  synchronized void begin(Ending why, Context context) {
    if (reason == null) {
      reason = why;
      Thread.ofPlatform().daemon().name("stop").start(() -> interrupt(context));
    }
  }

  /** Interrupted, the context can still tell its states; closed, it cannot. */
  private void interrupt(Context context) {
    try {
      context.interrupt(SOFT);
    } catch (TimeoutException doesNotNotice) {
      context.close(true);
    } finally {
      interrupted.countDown();
    }
  }

  /** Waits until an interruption that has begun is over, for then code may run again. */
  void await() throws InterruptedException {
    if (reason != null) {
      interrupted.await();
    }
  }
}
