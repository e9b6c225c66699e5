package io.argorithm.server.storage.mongo;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether MongoDB answers; a server that cannot reach it is not ready. */
class MongoHealth extends AbstractHealthIndicator {

  private final Collections collections;

  MongoHealth(Collections collections) {
    super("MongoDB cannot be reached");
    this.collections = collections;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    collections.mongo().executeCommand(new Document("ping", 1));
    health.up();
  }
}
