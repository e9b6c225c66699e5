package io.argorithm.server.execution.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.argorithm.server.execution.RunCache;
import io.argorithm.server.execution.RunKey;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import redis.embedded.RedisServer;

/** Against a real Redis that wants a password and may use little memory. */
class RedisRunCacheIntegrationTests extends RunCacheContract {

  private static final String PASSWORD = "a-password";
  private static final RunKey KEY = new RunKey("00aa");

  private final AtomicInteger faults = new AtomicInteger();
  private RedisServer redis;
  private LettuceConnectionFactory connections;
  private RunCache cache;

  @BeforeEach
  void start() throws IOException {
    int port = freePort();
    redis = redisAt(port);
    redis.start();
    CacheProperties properties = new CacheProperties(60, 1);
    connections =
        new CacheConfiguration.InRedis()
            .redisConnectionFactory(new RedisProperties("127.0.0.1", port, PASSWORD));
    connections.afterPropertiesSet();
    connections.start();
    cache = new RedisRunCache(connections, properties, new Faults(), Clock.systemUTC());
  }

  @AfterEach
  void stop() throws IOException {
    connections.destroy();
    redis.stop();
  }

  @Override
  RunCache cache() {
    return cache;
  }

  @Test
  void hasNothingWhileRedisIsGoneAndRecoversByItself() throws IOException {
    cache.keep(KEY, Outcomes.completed("[1]"));
    redis.stop();

    assertThat(cache.find(KEY)).isEmpty();
    cache.keep(KEY, Outcomes.completed("[1]"));
    assertThat(faults.get()).isPositive();

    redis.start();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> {
          cache.keep(KEY, Outcomes.completed("[2]"));
          assertThat(cache.find(KEY)).isPresent();
        });
  }

  @Test
  void doesNotWaitForARedisThatStalls() throws Exception {
    cache.keep(KEY, Outcomes.completed("[1]"));
    long pid = redisProcess();
    signal("STOP", pid);
    try {
      assertThat(cache.find(KEY)).isEmpty();
      assertThat(faults).hasValue(1);
      assertThat(cache.find(KEY)).as("asked again at once, Redis is left alone").isEmpty();
      assertThat(faults).hasValue(1);
    } finally {
      signal("CONT", pid);
    }
    await().atMost(Duration.ofSeconds(10)).until(() -> cache.find(KEY).isPresent());
  }

  @Test
  void losesOldRunsInsteadOfRefusingNewOnes() {
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      StringBuilder noise = new StringBuilder();
      random.ints(100_000, 33, 127).forEach(noise::appendCodePoint);
      cache.keep(new RunKey("k" + i), Outcomes.completed(noise.toString()));
    }

    assertThat(faults).hasValue(0);
    assertThat(cache.find(new RunKey("k99"))).isPresent();
    assertThat(cache.find(new RunKey("k0"))).isEmpty();
  }

  private static long redisProcess() {
    return ProcessHandle.current()
        .descendants()
        .filter(child -> child.info().command().orElse("").contains("redis"))
        .findFirst()
        .orElseThrow()
        .pid();
  }

  private static void signal(String name, long pid) throws Exception {
    new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
  }

  private static RedisServer redisAt(int port) throws IOException {
    return RedisServer.newRedisServer()
        .port(port)
        .setting("requirepass " + PASSWORD)
        .setting("maxmemory 4mb")
        .setting("maxmemory-policy allkeys-lru")
        .setting("save \"\"")
        .build();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private final class Faults implements CacheMonitor {

    @Override
    public void hit() {}

    @Override
    public void miss() {}

    @Override
    public void fault() {
      faults.incrementAndGet();
    }
  }
}
