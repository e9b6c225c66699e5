package io.argorithm.server.execution.cache;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the run cache.
 *
 * @param ttlSeconds how long an outcome is kept
 * @param memoryMib most memory for the cache in this process
 */
@ConfigurationProperties("cache")
record CacheProperties(int ttlSeconds, int memoryMib) {

  private static final long MIB = 1024 * 1024;

  Duration timeToLive() {
    return Duration.ofSeconds(ttlSeconds);
  }

  long memoryBytes() {
    return memoryMib * MIB;
  }
}
