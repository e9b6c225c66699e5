package io.argorithm.server.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Python's spelling of floating-point numbers. */
final class PythonFloat {

  private PythonFloat() {}

  /**
   * What {@code repr} gives: the shortest digits, with an exponent below 1e-4 and from 1e16 on.
   * Java's {@link Double#toString} finds the same digits, except that it prefers two digits to one,
   * which shows in a few of the smallest doubles.
   */
  static String repr(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    if (value == 0) {
      return 1 / value > 0 ? "0.0" : "-0.0";
    }
    BigDecimal digits = shortest(value).stripTrailingZeros();
    int exponent = digits.precision() - digits.scale() - 1;
    if (exponent >= -4 && exponent < 16) {
      String plain = digits.toPlainString();
      return plain.contains(".") ? plain : plain + ".0";
    }
    String significand = digits.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    return "%se%s%02d".formatted(significand, exponent < 0 ? "-" : "+", Math.abs(exponent));
  }

  private static BigDecimal shortest(double value) {
    BigDecimal oneDigit = new BigDecimal(value).round(new MathContext(1, RoundingMode.HALF_EVEN));
    return oneDigit.doubleValue() == value ? oneDigit : new BigDecimal(Double.toString(value));
  }
}
