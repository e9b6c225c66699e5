package io.argorithm.server.execution.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.RunCache;
import io.argorithm.server.execution.RunKey;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryRunCacheTests extends RunCacheContract {

  @Override
  RunCache cache() {
    return new MemoryRunCache(new CacheProperties(60, 1));
  }

  @Test
  void staysWithinItsBytes() {
    RunCache cache = cache();
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      StringBuilder noise = new StringBuilder();
      random.ints(100_000, 33, 127).forEach(noise::appendCodePoint);
      cache.keep(new RunKey("k" + i), Outcomes.completed(noise.toString()));
    }

    long found =
        IntStream.range(0, 100).filter(i -> cache.find(new RunKey("k" + i)).isPresent()).count();

    assertThat(found).isBetween(1L, 13L);
  }
}
