package io.argorithm.server.storage.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where MongoDB is.
 *
 * @param endpoint a host, or a connection string, which may hold user and password
 * @param port port of that host; a connection string has its own
 * @param username user, empty when MongoDB asks for none or the connection string names one
 * @param password password of that user
 */
@ConfigurationProperties("db")
record MongoProperties(String endpoint, int port, String username, String password) {

  boolean isConnectionString() {
    return endpoint.contains("://");
  }
}
