package io.argorithm.server.execution.cache;

import io.argorithm.server.execution.RunCache;
import io.argorithm.server.execution.RunKey;
import io.argorithm.server.execution.RunOutcome;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.RedisStringCommands.SetOption;
import org.springframework.data.redis.core.types.Expiration;

/**
 * Keeps outcomes in Redis, where several servers share them. When Redis does not answer in time it
 * is left alone for a moment, so that only one request at a time pays for the waiting.
 */
class RedisRunCache implements RunCache {

  private static final Logger log = LoggerFactory.getLogger(RedisRunCache.class);
  private static final String PREFIX = "argorithm:run:";
  private static final Duration REST = Duration.ofSeconds(1);

  private final RedisConnectionFactory connections;
  private final Duration timeToLive;
  private final CacheMonitor monitor;
  private final Clock clock;
  private volatile Instant restUntil = Instant.MIN;

  RedisRunCache(
      RedisConnectionFactory connections,
      CacheProperties properties,
      CacheMonitor monitor,
      Clock clock) {
    this.connections = connections;
    this.timeToLive = properties.timeToLive();
    this.monitor = monitor;
    this.clock = clock;
  }

  @Override
  public Optional<RunOutcome.Completed> find(RunKey key) {
    byte[] bytes = ask(redis -> redis.stringCommands().get(name(key)));
    return Optional.ofNullable(bytes).flatMap(CachedOutcome::read);
  }

  @Override
  public void keep(RunKey key, RunOutcome.Completed outcome) {
    CachedOutcome.write(outcome)
        .ifPresent(bytes ->
            ask(redis ->
                redis
                    .stringCommands()
                    .set(name(key), bytes, Expiration.from(timeToLive), SetOption.upsert())));
  }

  private <T> @Nullable T ask(Function<RedisConnection, @Nullable T> question) {
    if (clock.instant().isBefore(restUntil)) {
      return null;
    }
    try (RedisConnection redis = connections.getConnection()) {
      return question.apply(redis);
    } catch (DataAccessException fault) {
      restUntil = clock.instant().plus(REST);
      monitor.fault();
      log.warn("Redis does not answer, so runs are computed: {}", fault.getMessage());
      return null;
    }
  }

  private static byte[] name(RunKey key) {
    return (PREFIX + key.digest()).getBytes(StandardCharsets.US_ASCII);
  }
}
