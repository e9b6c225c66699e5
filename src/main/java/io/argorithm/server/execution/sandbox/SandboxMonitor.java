package io.argorithm.server.execution.sandbox;

import java.time.Duration;

/** Hears what happens in the pool of workers, so that it can be counted. Must not block. */
public interface SandboxMonitor {

  /** Somebody who listens to nothing. */
  SandboxMonitor NONE = new SandboxMonitor() {};

  /** A program has waited this long until a worker took it. */
  default void waited(Duration time) {}

  /** Nobody could take a program, so it was turned away. */
  default void turnedAway() {}

  /** A worker is ready, this long after its start. */
  default void workerStarted(Duration time) {}

  /** A worker ended before it was ready. */
  default void workerStartFailed() {}

  /**
   * A worker has ended.
   *
   * @param cause one of {@code retired}, {@code time}, {@code cpu}, {@code memory}, {@code
   *     protocol}, {@code death}, {@code dead_before}, {@code not_taken}
   */
  default void workerEnded(String cause) {}

  /** Somebody who waited for a program is gone, so it was ended, or never begun. */
  default void clientGone() {}
}
