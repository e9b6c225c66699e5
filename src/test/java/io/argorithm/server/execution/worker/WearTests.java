package io.argorithm.server.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WearTests {

  private static final int MANY = 100;

  private final Wear wear = new Wear();

  @BeforeEach
  void begin() {
    wear.begin();
  }

  @Test
  void aWorkerThatLeavesNothingIsNotWorn() {
    wear.lookAtHeap();

    assertThat(wear.isWorn()).isFalse();
  }

  @Test
  void openFilesWearAWorkerUntilTheyAreClosed(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    List<InputStream> open = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      open.add(Files.newInputStream(file));
    }
    assertThat(wear.isWorn()).isTrue();

    for (InputStream each : open) {
      each.close();
    }
    assertThat(wear.isWorn()).isFalse();
  }

  @Test
  void threadsWearAWorker() {
    CountDownLatch end = new CountDownLatch(1);
    for (int i = 0; i < MANY; i++) {
      Thread.ofPlatform().daemon().start(() -> await(end));
    }

    assertThat(wear.isWorn()).isTrue();
    end.countDown();
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
