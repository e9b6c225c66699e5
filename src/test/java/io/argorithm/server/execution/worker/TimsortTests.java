package io.argorithm.server.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimsortTests {

  private static final Comparator<Object> BY_TENS =
      Comparator.comparing(each -> (Integer) each / 10);

  private static Object[] numbers(int size) {
    return new Random(size).ints(size, 0, 2 * size + 1).boxed().toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 63, 64, 100, 1000, 20_000})
  void equalElementsKeepTheirOrder(int size) {
    Object[] sorted = numbers(size);
    Object[] expected = sorted.clone();
    Arrays.sort(expected, BY_TENS);

    Timsort.sort(sorted, 0, size, BY_TENS);

    assertThat(sorted).containsExactly(expected);
  }

  @Test
  void sortsWhatItIsToldToAndNoMore() {
    Object[] some = {9, 8, 70, 20, 30, 1, 0};

    Timsort.sort(some, 2, 5, BY_TENS);

    assertThat(some).containsExactly(9, 8, 20, 30, 70, 1, 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 50, 700, 2500})
  void nothingIsLostWhenAComparisonFails(int after) {
    Object[] interrupted = IntStream.range(0, 600).map(i -> i * 37 % 300).boxed().toArray();
    Object[] before = interrupted.clone();
    AtomicInteger left = new AtomicInteger(after);
    Comparator<Object> failing =
        (one, other) -> {
          if (left.decrementAndGet() == 0) {
            throw new IllegalStateException();
          }
          return BY_TENS.compare(one, other);
        };

    assertThatIllegalStateException()
        .isThrownBy(() -> Timsort.sort(interrupted, 0, interrupted.length, failing));
    assertThat(interrupted).containsExactlyInAnyOrder(before);
  }
}
