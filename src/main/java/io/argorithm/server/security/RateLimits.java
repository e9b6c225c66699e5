package io.argorithm.server.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.argorithm.server.accounts.PasswordGuard;
import io.argorithm.server.config.ServerProperties;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Counts what people do, in memory, while accounts are on. */
@Component
public class RateLimits implements PasswordGuard {

  /** More names than this are not counted, lest somebody who makes up names fills the memory. */
  private static final int MAX_BUCKETS = 100_000;

  private record Key(RateLimit limit, String name) {}

  private final boolean enabled;
  private final int maxBuckets;
  private final TimeMeter time;
  private final Cache<Key, Bucket> buckets;

  @Autowired
  RateLimits(ServerProperties server, RateLimitProperties settings, Clock clock) {
    this(server.hasAccounts() && settings.enabled(), MAX_BUCKETS, clock);
  }

  RateLimits(boolean enabled, int maxBuckets, Clock clock) {
    this.enabled = enabled;
    this.maxBuckets = maxBuckets;
    this.time = new ClockTime(clock);
    this.buckets =
        Caffeine.newBuilder()
            .ticker(Ticker.systemTicker())
            // By then a bucket is full again, and as good as a new one.
            .expireAfterAccess(RateLimit.PERIOD.multipliedBy(2))
            .build();
  }

  /**
   * Counts one more.
   *
   * @param name whose number it is: an e-mail or an address, see {@link RateLimit}
   * @throws TooManyRequests when that was one too many
   */
  public void take(RateLimit limit, String name) {
    Bucket bucket = enabled ? bucket(limit, name) : null;
    if (bucket != null) {
      var probe = bucket.tryConsumeAndReturnRemaining(1);
      if (!probe.isConsumed()) {
        throw new TooManyRequests(limit, wholeSeconds(probe.getNanosToWaitForRefill()));
      }
    }
  }

  @Override
  public void beforeCheck(String email) {
    Bucket bucket = enabled ? bucket(RateLimit.WRONG_PASSWORDS, email) : null;
    if (bucket != null) {
      var probe = bucket.estimateAbilityToConsume(1);
      if (!probe.canBeConsumed()) {
        throw new TooManyRequests(
            RateLimit.WRONG_PASSWORDS, wholeSeconds(probe.getNanosToWaitForRefill()));
      }
    }
  }

  @Override
  public void failed(String email) {
    Bucket bucket = enabled ? bucket(RateLimit.WRONG_PASSWORDS, email) : null;
    if (bucket != null) {
      bucket.tryConsume(1);
    }
  }

  /** Null when there are too many names to count another one and the limit fails open. */
  private @Nullable Bucket bucket(RateLimit limit, String name) {
    Key key = new Key(limit, name);
    Bucket known = buckets.getIfPresent(key);
    if (known != null) {
      return known;
    }
    if (buckets.estimatedSize() >= maxBuckets) {
      buckets.cleanUp();
      if (buckets.estimatedSize() >= maxBuckets) {
        if (limit.failing() == RateLimit.Failing.CLOSED) {
          throw new TooManyRequests(limit, RateLimit.PERIOD);
        }
        return null;
      }
    }
    return buckets.get(key, ignored -> newBucket(limit));
  }

  private Bucket newBucket(RateLimit limit) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(bandwidth ->
            bandwidth.capacity(limit.perPeriod()).refillGreedy(limit.perPeriod(), RateLimit.PERIOD))
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
