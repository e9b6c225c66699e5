package io.argorithm.server.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of tokens.
 *
 * @param secretKey signs them; at least 32 bytes when accounts are on
 */
@ConfigurationProperties("argorithm")
record TokenProperties(String secretKey) {}
