package io.argorithm.server.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;

/** A context for a known number of uses: made by the first, closed after the last. */
final class SharedPythonTests {

  private int usesLeft;
  private Optional<PythonTests> python = Optional.empty();

  SharedPythonTests(int uses) {
    usesLeft = uses;
  }

  /** Passes when the test gives nothing. */
  void use(Function<PythonTests, String> test) {
    PythonTests context = python.orElseGet(PythonTests::new);
    python = Optional.of(context);
    try {
      assertThat(test.apply(context)).isEmpty();
    } finally {
      usesLeft--;
      if (usesLeft == 0) {
        context.close();
        python = Optional.empty();
      }
    }
  }
}
