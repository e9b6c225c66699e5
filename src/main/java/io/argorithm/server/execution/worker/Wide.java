package io.argorithm.server.execution.worker;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number of twice a double's precision: the sum of two doubles, of which {@code high} is the one
 * nearest to it. Operations are right to some 100 bits as long as nothing overflows or vanishes.
 */
record Wide(double high, double low) {

  static final Wide ZERO = new Wide(0, 0);
  static final Wide ONE = new Wide(1, 0);
  static final Wide PI = of("3.14159265358979323846264338327950288419717");
  static final Wide LN_2 = of("0.693147180559945309417232121458176568075500");

  /** The number that a text of many digits names. */
  static Wide of(String digits) {
    BigDecimal exact = new BigDecimal(digits);
    double high = exact.doubleValue();
    return new Wide(high, exact.subtract(new BigDecimal(high)).doubleValue());
  }

  /** A double. */
  static Wide of(double value) {
    return new Wide(value, 0);
  }

  /** The exact sum. */
  static Wide sum(double one, double other) {
    double high = one + other;
    double part = high - one;
    return new Wide(high, (one - (high - part)) + (other - part));
  }

  /** The exact product. */
  static Wide product(double one, double other) {
    double high = one * other;
    return new Wide(high, Math.fma(one, other, -high));
  }

  private static Wide normal(double high, double low) {
    double sum = high + low;
    return new Wide(sum, low - (sum - high));
  }

  Wide plus(Wide other) {
    Wide highs = sum(high, other.high);
    Wide lows = sum(low, other.low);
    Wide most = normal(highs.high, highs.low + lows.high);
    return normal(most.high, most.low + lows.low);
  }

  Wide plus(double other) {
    Wide highs = sum(high, other);
    return normal(highs.high, highs.low + low);
  }

  Wide minus(Wide other) {
    return plus(other.negated());
  }

  Wide negated() {
    return new Wide(-high, -low);
  }

  Wide times(Wide other) {
    Wide highs = product(high, other.high);
    return normal(highs.high, highs.low + (high * other.low + low * other.high));
  }

  Wide times(double other) {
    Wide highs = product(high, other);
    return normal(highs.high, Math.fma(low, other, highs.low));
  }

  Wide over(Wide other) {
    double first = high / other.high;
    Wide rest = minus(other.times(first));
    double second = rest.high / other.high;
    Wide least = rest.minus(other.times(second));
    return normal(first, second).plus(least.high / other.high);
  }

  Wide root() {
    if (high <= 0) {
      return ZERO;
    }
    double first = Math.sqrt(high);
    Wide rest = minus(product(first, first));
    return normal(first, rest.high / (2 * first));
  }

  /** The double nearest to this times a power of 2, however small that is. */
  double scaled(int exponent) {
    if (Math.getExponent(high) + exponent > Double.MIN_EXPONENT) {
      return Math.scalb(high, exponent);
    }
    BigDecimal exact = new BigDecimal(high).add(new BigDecimal(low));
    BigDecimal power = new BigDecimal(2).pow(-exponent);
    return exact.divide(power, new MathContext(400)).doubleValue();
  }
}
