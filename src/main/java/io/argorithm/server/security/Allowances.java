package io.argorithm.server.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is left to each name of one limit. The table has a bound of its own, so that names somebody
 * makes up for one limit drive out none of another. When it is full, the names go that were seen
 * least: a client that goes on in spite of a limit is seen often, and stays.
 */
final class Allowances {

  private final RateLimit limit;
  private final TimeMeter time;
  private final Cache<Fingerprint, Bucket> buckets;

  Allowances(RateLimit limit, int mostNames, Clock clock) {
    this.limit = limit;
    this.time = new ClockTime(clock);
    this.buckets =
        Caffeine.newBuilder()
            .ticker(time::currentTimeNanos)
            .executor(Runnable::run)
            .maximumSize(mostNames)
            // By then a bucket is full again, and as good as a new one.
            .expireAfterAccess(limit.recovery().multipliedBy(2))
            .build();
  }

  /**
   * Takes one from the allowance of {@code name}.
   *
   * @throws TooManyRequests when nothing was left
   */
  void take(Fingerprint name) {
    ConsumptionProbe probe = bucket(name).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new TooManyRequests(limit, wholeSeconds(probe.getNanosToWaitForRefill()));
    }
  }

  /** Takes one, if there is one. */
  void use(Fingerprint name) {
    bucket(name).tryConsume(1);
  }

  /**
   * Looks whether anything is left, and takes nothing.
   *
   * @throws TooManyRequests when nothing is left
   */
  void check(Fingerprint name) {
    // Who has used nothing needs no place in the table.
    @Nullable Bucket used = buckets.getIfPresent(name);
    if (used != null) {
      EstimationProbe probe = used.estimateAbilityToConsume(1);
      if (!probe.canBeConsumed()) {
        throw new TooManyRequests(limit, wholeSeconds(probe.getNanosToWaitForRefill()));
      }
    }
  }

  /** How many names the table holds. */
  long size() {
    return buckets.estimatedSize();
  }

  private Bucket bucket(Fingerprint name) {
    return buckets.get(name, ignored -> newBucket());
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(bandwidth ->
            bandwidth.capacity(limit.atOnce()).refillGreedy(limit.perPeriod(), RateLimit.PERIOD))
        .build();
  }

  private static Duration wholeSeconds(long nanos) {
    return Duration.ofSeconds(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos) + 1));
  }

  private record ClockTime(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
