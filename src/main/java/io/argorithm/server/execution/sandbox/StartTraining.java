package io.argorithm.server.execution.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the workers' start cache where it is missing, once the first worker serves programs. */
final class StartTraining implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(StartTraining.class);
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Thread thread;

  StartTraining(WorkerLauncher launcher, BooleanSupplier ready) {
    this.thread =
        Thread.ofPlatform().daemon().name("worker-training").unstarted(() -> run(launcher, ready));
  }

  /** Begins to wait for the first worker. */
  void start() {
    thread.start();
  }

  /** Ends the training, if it still goes on. */
  @Override
  public void close() {
    thread.interrupt();
  }

  private static void run(WorkerLauncher launcher, BooleanSupplier ready) {
    try {
      while (!ready.getAsBoolean()) {
        Thread.sleep(LOOK);
      }
      StartCache cache = launcher.startCache();
      long start = System.nanoTime();
      if (cache.isMissing() && cache.make()) {
        log.info(
            "Workers start faster from now on; preparing that took {} s",
            Duration.ofNanos(System.nanoTime() - start).toSeconds());
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } catch (IOException problem) {
      log.warn("Workers start without a cache, because none could be made: {}", problem.toString());
    }
  }
}
