package io.argorithm.server.config;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the whole server.
 *
 * @param storageFolder folder for the database and the log
 * @param runtimeFolder folder for what workers start from
 * @param auth whether accounts are needed, in the words of the wire contract
 * @param adminEmail the first admin, and without accounts the maintainer of every argorithm
 * @param embedOrigins sites whose pages may show embedded players: all (*), none, or their
 *     addresses
 * @param metricsToken bearer token for /metrics, empty when everybody may read it
 */
@ConfigurationProperties("argorithm")
public record ServerProperties(
    Path storageFolder,
    Path runtimeFolder,
    String auth,
    String adminEmail,
    String embedOrigins,
    String metricsToken) {

  /** Whether people need accounts. */
  public boolean hasAccounts() {
    return auth.equals("ENABLED");
  }
}
