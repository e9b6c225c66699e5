package io.argorithm.server.execution.cache;

import io.argorithm.server.execution.RunCache;
import io.argorithm.server.execution.RunKey;
import io.argorithm.server.execution.Sandbox;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.SocketOptions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** Puts a cache before the sandbox, when CACHING asks for one. */
@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

  /** Longer than Redis ever takes, and no longer than a user would wait for a run. */
  private static final Duration PATIENCE = Duration.ofMillis(500);

  /** The classes below are asked first, so their cache is known when this condition is. */
  @Bean
  @Primary
  @ConditionalOnBean(RunCache.class)
  Sandbox cachingSandbox(
      @Qualifier("sandbox") Sandbox sandbox, RunCache cache, CacheMonitor monitor) {
    return new CachingSandbox(sandbox, cache, monitor);
  }

  /** CACHING=MEMORY. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "argorithm.caching", havingValue = "MEMORY")
  static class InMemory {

    @Bean
    RunCache memoryRunCache(CacheProperties properties) {
      return new MemoryRunCache(properties);
    }
  }

  /** CACHING=ENABLED. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "argorithm.caching", havingValue = "ENABLED")
  static class InRedis {

    @Bean
    LettuceConnectionFactory redisConnectionFactory(RedisProperties redis) {
      RedisStandaloneConfiguration server =
          new RedisStandaloneConfiguration(redis.host(), redis.port());
      server.setPassword(redis.password());
      return new LettuceConnectionFactory(
          server,
          LettuceClientConfiguration.builder()
              .commandTimeout(PATIENCE)
              .clientOptions(
                  ClientOptions.builder()
                      .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                      .socketOptions(SocketOptions.builder().connectTimeout(PATIENCE).build())
                      .build())
              .build());
    }

    @Bean
    RunCache redisRunCache(
        LettuceConnectionFactory connections,
        CacheProperties properties,
        CacheMonitor monitor,
        Clock clock) {
      return new RedisRunCache(connections, properties, monitor, clock);
    }

    /** Connects before the first run comes, for connecting takes its time in a cold process. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> redisWarmUp(RunCache cache) {
      return ready -> Thread.ofVirtual().start(() -> cache.find(new RunKey("warm-up")));
    }
  }
}
