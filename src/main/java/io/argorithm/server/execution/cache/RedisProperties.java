package io.argorithm.server.execution.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Redis is.
 *
 * @param host its host
 * @param port its port
 * @param password its password, empty when it needs none
 */
@ConfigurationProperties("redis")
record RedisProperties(String host, int port, String password) {}
