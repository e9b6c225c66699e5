package io.argorithm.server.execution;

import java.time.Duration;

/**
 * No worker can take the program now: none starts, the queue is full, the server is stopping, or
 * there is no room for what the run has made.
 */
public class SandboxUnavailable extends RuntimeException {

  private final Duration retryAfter;

  /** Says why, and when it makes sense to ask again. */
  public SandboxUnavailable(String message, Duration retryAfter) {
    super(message);
    this.retryAfter = retryAfter;
  }

  /** When it makes sense to ask again. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
