package io.argorithm.server.storage.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * An empty MongoDB with a client, connected by the same settings as the server's.
 *
 * @param mongo the database
 * @param client connected to it
 */
record MongoLab(TestMongo mongo, MongoClient client) implements AutoCloseable {

  static MongoLab start() {
    TestMongo mongo = TestMongo.start();
    MongoConfiguration configuration = new MongoConfiguration();
    MongoProperties properties = new MongoProperties(mongo.host(), mongo.port(), "", "");
    return new MongoLab(mongo, MongoClients.create(configuration.mongoClientSettings(properties)));
  }

  MongoTemplate template() {
    return new MongoConfiguration()
        .mongoTemplate(new MongoConfiguration().mongoDatabaseFactory(client));
  }

  Collections collections() {
    return new Collections(template());
  }

  void insert(String collection, Document document) {
    template().getCollection(collection).insertOne(document);
  }

  void removeAll(String collection) {
    template().remove(new Query(), collection);
  }

  @Override
  public void close() {
    client.close();
    mongo.close();
  }
}
