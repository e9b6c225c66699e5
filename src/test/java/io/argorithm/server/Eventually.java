package io.argorithm.server;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits for what happens in its own time, as long as a slow machine may need. */
public final class Eventually {

  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private Eventually() {}

  /** Returns when the condition holds, and fails when it does not come to that. */
  public static void await(Callable<Boolean> condition) {
    Awaitility.await().pollInterval(LOOK).atMost(PATIENCE).until(condition);
  }
}
