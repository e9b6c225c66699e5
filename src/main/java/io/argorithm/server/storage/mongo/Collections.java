package io.argorithm.server.storage.mongo;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/**
 * The way to the collections, which have their unique indexes before anybody uses them. MongoDB may
 * be away when the server starts; then the first use after its return makes them.
 */
class Collections {

  static final String ARGORITHM = "argorithm";
  static final String ARGORITHM_VERSION = "argorithm_version";
  static final String PROGRAMMER = "programmer";
  static final String USER = "user";

  private final MongoTemplate mongo;
  private volatile boolean indexed;

  Collections(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** MongoDB, with all indexes. */
  MongoTemplate mongo() {
    if (!indexed) {
      ensureIndexes();
    }
    return mongo;
  }

  private synchronized void ensureIndexes() {
    if (!indexed) {
      unique(ARGORITHM, "argorithmID");
      unique(PROGRAMMER, "email");
      unique(USER, "email");
      mongo
          .indexOps(ARGORITHM_VERSION)
          .createIndex(
              new Index("argorithm", Sort.Direction.ASC).on("version", Sort.Direction.ASC));
      for (String collection : List.of(ARGORITHM, ARGORITHM_VERSION)) {
        mongo.indexOps(collection).createIndex(new Index("maintainer", Sort.Direction.ASC));
      }
      indexed = true;
    }
  }

  private void unique(String collection, String field) {
    mongo.indexOps(collection).createIndex(new Index(field, Sort.Direction.ASC).unique());
  }
}
