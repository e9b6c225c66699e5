package io.argorithm.server.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of rate limits.
 *
 * @param rateLimits {@code ENABLED} or {@code DISABLED}
 */
@ConfigurationProperties("argorithm")
record RateLimitProperties(String rateLimits) {

  /** Whether sign-ins, uploads and runs are limited in number. */
  boolean enabled() {
    return rateLimits.equals("ENABLED");
  }
}
