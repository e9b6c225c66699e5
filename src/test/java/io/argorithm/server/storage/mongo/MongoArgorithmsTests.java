package io.argorithm.server.storage.mongo;

import io.argorithm.server.catalogue.Argorithms;
import io.argorithm.server.catalogue.ArgorithmsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

class MongoArgorithmsTests extends ArgorithmsContract {

  private static MongoLab lab;
  private static Argorithms argorithms;

  @BeforeAll
  static void start() {
    lab = MongoLab.start();
    argorithms = new MongoArgorithms(lab.collections(), CLOCK);
  }

  @AfterAll
  static void stop() {
    lab.close();
  }

  @BeforeEach
  void empty() {
    lab.removeAll(Collections.ARGORITHM);
    lab.removeAll(Collections.ARGORITHM_VERSION);
  }

  @Override
  protected Argorithms argorithms() {
    return argorithms;
  }
}
