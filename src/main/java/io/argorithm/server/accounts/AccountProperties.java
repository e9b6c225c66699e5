package io.argorithm.server.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of accounts.
 *
 * @param adminPassword password the first admin's account is made with
 */
@ConfigurationProperties("argorithm")
record AccountProperties(String adminPassword) {}
