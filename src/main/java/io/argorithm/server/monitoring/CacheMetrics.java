package io.argorithm.server.monitoring;

import io.argorithm.server.execution.cache.CacheMonitor;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what the run cache did. */
@Component
class CacheMetrics implements CacheMonitor {

  private final Counter hits;
  private final Counter misses;
  private final Counter faults;

  CacheMetrics(MeterRegistry registry) {
    hits = counter(registry, "hit");
    misses = counter(registry, "miss");
    faults = counter(registry, "fault");
  }

  @Override
  public void hit() {
    hits.increment();
  }

  @Override
  public void miss() {
    misses.increment();
  }

  @Override
  public void fault() {
    faults.increment();
  }

  private static Counter counter(MeterRegistry registry, String result) {
    return Counter.builder("argorithm.cache.requests")
        .description("Questions to the run cache, by what came of them")
        .tag("result", result)
        .register(registry);
  }
}
