package io.argorithm.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTests {

  private static final int PIECE = 8 * 1024;
  private static final Duration LONG = Duration.ofSeconds(10);

  private final Pace pace = new Pace();

  @Test
  void aClientThatReadsLessThanItShouldIsTooSlow() {
    assertThat(write(LONG)).isFalse();
    assertThat(write(LONG)).isFalse();

    assertThat(write(LONG)).isTrue();
  }

  @Test
  void whatTheSystemLetsThroughAtOnceAfterAWaitCounts() {
    for (int round = 0; round < 100; round++) {
      assertThat(write(LONG)).isFalse();
      for (int piece = 0; piece < 20; piece++) {
        assertThat(write(Duration.ZERO)).isFalse();
      }
    }
  }

  @Test
  void whatWasReadLongAgoDoesNotMakeUpForIt() {
    for (int piece = 0; piece < 1000; piece++) {
      assertThat(write(Duration.ofMillis(20))).isFalse();
    }

    assertThat(IntStream.range(0, 5)).anyMatch(more -> write(LONG));
  }

  @Test
  void writesThatDoNotWaitNeverMakeAClientSlow() {
    for (int write = 0; write < 1000; write++) {
      assertThat(pace.isTooSlowAfter(900_000, 0)).isFalse();
    }
  }

  private boolean write(Duration took) {
    return pace.isTooSlowAfter(took.toNanos(), PIECE);
  }
}
