package io.argorithm.server.security;

import java.time.Duration;

/** Somebody does something too often. */
public class TooManyRequests extends RuntimeException {

  private final Duration retryAfter;

  TooManyRequests(RateLimit limit, Duration retryAfter) {
    super(
        "too many %s: at most %d a minute are allowed, try again in %d s"
            .formatted(limit.what(), limit.perPeriod(), retryAfter.toSeconds()));
    this.retryAfter = retryAfter;
  }

  /** When it makes sense to try again, in whole seconds and never zero. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
