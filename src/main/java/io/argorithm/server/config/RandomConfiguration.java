package io.argorithm.server.config;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server's random numbers, a bean so that tests can set them. */
@Configuration(proxyBeanMethods = false)
class RandomConfiguration {

  @Bean
  RandomGenerator randomGenerator() {
    return new SecureRandom();
  }
}
