package io.argorithm.server.storage.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.argorithm.server.accounts.Accounts;
import io.argorithm.server.catalogue.Argorithms;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Keeps everything in the database {@code argorithmdb}. */
@Configuration(proxyBeanMethods = false)
@Profile("mongo")
class MongoConfiguration {

  private static final String DATABASE = "argorithmdb";

  /** Longest wait for a server, and for a free connection to it. */
  private static final int SELECTION_SECONDS = 3;

  /** Longest wait for an answer. */
  private static final int ANSWER_SECONDS = 10;

  @Bean
  MongoClientSettings mongoClientSettings(MongoProperties mongo) {
    MongoClientSettings.Builder settings =
        MongoClientSettings.builder().uuidRepresentation(UuidRepresentation.STANDARD);
    if (mongo.isConnectionString()) {
      settings.applyConnectionString(new ConnectionString(mongo.endpoint()));
    } else {
      ServerAddress address = new ServerAddress(mongo.endpoint(), mongo.port());
      settings.applyToClusterSettings(cluster -> cluster.hosts(List.of(address)));
    }
    if (!mongo.username().isEmpty()) {
      settings.credential(
          MongoCredential.createCredential(
              mongo.username(), "admin", mongo.password().toCharArray()));
    }
    return settings
        .applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
        .applyToConnectionPoolSettings(
            pool -> pool.maxWaitTime(SELECTION_SECONDS, TimeUnit.SECONDS))
        .applyToSocketSettings(socket ->
            socket
                .connectTimeout(SELECTION_SECONDS, TimeUnit.SECONDS)
                .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
        .build();
  }

  @Bean
  MongoClient mongoClient(MongoClientSettings settings) {
    return MongoClients.create(settings);
  }

  @Bean
  MongoDatabaseFactory mongoDatabaseFactory(MongoClient client) {
    SimpleMongoClientDatabaseFactory factory =
        new SimpleMongoClientDatabaseFactory(client, DATABASE);
    factory.setExceptionTranslator(new OutageTranslator());
    return factory;
  }

  @Bean
  MongoTemplate mongoTemplate(MongoDatabaseFactory factory) {
    return new MongoTemplate(factory);
  }

  @Bean
  Collections collections(MongoTemplate mongo) {
    return new Collections(mongo);
  }

  /** Known as {@code mongo}. */
  @Bean
  MongoHealth mongoHealthIndicator(Collections collections) {
    return new MongoHealth(collections);
  }

  @Bean
  Argorithms mongoArgorithms(Collections collections, Clock clock) {
    return new MongoArgorithms(collections, clock);
  }

  @Bean
  Accounts mongoAccounts(Collections collections, Clock clock) {
    return new MongoAccounts(collections, clock);
  }
}
