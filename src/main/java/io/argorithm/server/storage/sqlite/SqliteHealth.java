package io.argorithm.server.storage.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database file can be written; a server that can only read is not ready. */
class SqliteHealth implements HealthIndicator {

  private final DataSource writer;

  SqliteHealth(DataSource writer) {
    this.writer = writer;
  }

  /** Removes what is not there, which changes nothing and yet takes all that writing takes. */
  @Override
  public Health health() {
    try (Connection database = writer.getConnection();
        Statement statement = database.createStatement()) {
      statement.executeUpdate("DELETE FROM argorithm WHERE seq < 0");
      return Health.up().build();
    } catch (SQLException problem) {
      return Health.down()
          .withDetail("problem", "the database file cannot be written: " + problem.getMessage())
          .build();
    }
  }
}
