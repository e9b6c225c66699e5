package io.argorithm.server.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundedMathTests {

  @ParameterizedTest
  @ValueSource(doubles = {0.0, -0.0, Double.POSITIVE_INFINITY, Double.NaN, 1e300, -1e-310, 3e-200})
  void whatIsOutOfTheOrdinaryIsAsInTheJvm(double value) {
    assertThat(RoundedMath.sin(value)).isEqualTo(Double.valueOf(Math.sin(value)));
    assertThat(RoundedMath.atan(value)).isEqualTo(Double.valueOf(Math.atan(value)));
    assertThat(RoundedMath.exp(value)).isEqualTo(Double.valueOf(Math.exp(value)));
    assertThat(RoundedMath.sinh(value)).isEqualTo(Double.valueOf(Math.sinh(value)));
    assertThat(RoundedMath.hypot(value, 1)).isEqualTo(Double.valueOf(Math.hypot(value, 1)));
    assertThat(RoundedMath.pow(value, 1)).isEqualTo(Double.valueOf(Math.pow(value, 1)));
  }

  @Test
  void differsFromTheJvmByTheLastDigitAtMost() {
    assertThatIsNear(RoundedMath::sin, Math::sin);
    assertThatIsNear(RoundedMath::tan, Math::tan);
    assertThatIsNear(RoundedMath::atan, Math::atan);
    assertThatIsNear(RoundedMath::exp, Math::exp);
    assertThatIsNear(value -> RoundedMath.log(value * value), value -> Math.log(value * value));
    assertThatIsNear(value -> RoundedMath.pow(1.7, value), value -> Math.pow(1.7, value));
    assertThatIsNear(value -> RoundedMath.pow(value, 5), value -> Math.pow(value, 5));
  }

  private static void assertThatIsNear(DoubleUnaryOperator one, DoubleUnaryOperator other) {
    for (int i = -1000; i < 1000; i++) {
      double value = i / 7.0 + 0.01;
      double expected = other.applyAsDouble(value);
      assertThat(Math.abs(one.applyAsDouble(value) - expected))
          .as("of %s", value)
          .isLessThanOrEqualTo(2 * Math.ulp(expected));
    }
  }

  @Test
  void powersOfIntegersAreExact() {
    for (int power = 1; power < 30; power++) {
      assertThat(RoundedMath.pow(3, power)).isEqualTo((double) Math.powExact(3L, power));
    }
  }
}
