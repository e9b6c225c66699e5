package io.argorithm.server.execution.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.argorithm.server.execution.RunCache;
import io.argorithm.server.execution.RunKey;
import io.argorithm.server.execution.RunOutcome;
import java.util.Optional;

/** Keeps outcomes in this process, bounded by bytes and by age. */
class MemoryRunCache implements RunCache {

  /** About what an entry takes beside its bytes. */
  private static final int OVERHEAD = 200;

  private final Cache<RunKey, byte[]> entries;

  MemoryRunCache(CacheProperties properties) {
    entries =
        Caffeine.newBuilder()
            .maximumWeight(properties.memoryBytes())
            .weigher((RunKey key, byte[] value) -> value.length + OVERHEAD)
            .expireAfterWrite(properties.timeToLive())
            .build();
  }

  @Override
  public Optional<RunOutcome.Completed> find(RunKey key) {
    return Optional.ofNullable(entries.getIfPresent(key)).flatMap(CachedOutcome::read);
  }

  @Override
  public void keep(RunKey key, RunOutcome.Completed outcome) {
    CachedOutcome.write(outcome).ifPresent(bytes -> entries.put(key, bytes));
  }
}
