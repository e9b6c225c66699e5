package io.argorithm.server.execution.worker;

import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;

/**
 * Functions of floats as the C library gives them on which CPython runs. The JVM's own are as good,
 * but often off by one in the last digit, the other way. Most results of the C library are the
 * doubles nearest to the exact ones, so that is what these are, but for one in a thousand. The few
 * that it computes by known formulas are computed so here.
 *
 * <p>Where arguments are out of the ordinary (infinite, very large or small), the JVM's result is
 * taken.
 */
public final class RoundedMath {

  private static final Wide[] INVERSES = new Wide[32];
  private static final Wide[] INVERSE_FACTORIALS = new Wide[32];

  static {
    Wide factorial = Wide.ONE;
    for (int n = 1; n < INVERSES.length; n++) {
      INVERSES[n] = Wide.ONE.over(Wide.of(n));
      factorial = factorial.times(n);
      INVERSE_FACTORIALS[n] = Wide.ONE.over(factorial);
    }
  }

  private static final double LARGE = 1e9;
  private static final double SMALL = 1e-150;
  private static final int POWERS_BY_PRODUCTS = 64;

  /** A quarter of a circle in three parts, the third of which adds 50 bits to the others. */
  private static final Wide QUARTER = Wide.PI.times(0.5);

  private static final double QUARTER_REST = -1.4973849048591698e-33;

  private static final double LN_2_REST = 5.707708438416212e-34;
  private static final Wide ROOT_OF_PI = Wide.of("1.77245385090551602729816748334114518279755");

  /** The binary logarithm of 10, inverted, in a part of few bits and a rest. */
  private static final double LOG_10_OF_2 = Double.longBitsToDouble(0x3FD34413509F6000L);

  private static final double LOG_10_OF_2_REST = 3.69423907715893078616e-13;
  private static final double LOG_10_OF_E = 0.4342944819032518;

  private RoundedMath() {}

  private static boolean isOrdinary(double value) {
    double size = Math.abs(value);
    return size > SMALL && size < 1 / SMALL;
  }

  /** The sine and the cosine of a number that is at most an eighth of a circle. */
  private record SineAndCosine(Wide sine, Wide cosine) {

    private static SineAndCosine of(Wide angle) {
      Wide square = angle.times(angle).negated();
      Wide sine = Wide.ZERO;
      Wide cosine = Wide.ZERO;
      for (int n = 28; n > 0; n -= 2) {
        cosine = cosine.plus(INVERSE_FACTORIALS[n]).times(square);
        sine = sine.plus(INVERSE_FACTORIALS[n + 1]).times(square);
      }
      return new SineAndCosine(sine.times(angle).plus(angle), cosine.plus(1));
    }

    private static SineAndCosine ofAny(double angle) {
      double quarters = Math.rint(angle / QUARTER.high());
      Wide rest =
          Wide.product(-quarters, QUARTER.high())
              .plus(angle)
              .plus(Wide.product(-quarters, QUARTER.low()))
              .plus(-quarters * QUARTER_REST);
      SineAndCosine first = of(rest);
      return switch ((int) ((long) quarters & 3)) {
        case 0 -> first;
        case 1 -> new SineAndCosine(first.cosine, first.sine.negated());
        case 2 -> new SineAndCosine(first.sine.negated(), first.cosine.negated());
        default -> new SineAndCosine(first.cosine.negated(), first.sine);
      };
    }
  }

  private static boolean isAngle(double value) {
    double size = Math.abs(value);
    return size > SMALL && size < LARGE;
  }

  /** The sine. */
  public static double sin(double angle) {
    return isAngle(angle) ? SineAndCosine.ofAny(angle).sine.high() : Math.sin(angle);
  }

  /** The cosine. */
  public static double cos(double angle) {
    return isAngle(angle) ? SineAndCosine.ofAny(angle).cosine.high() : Math.cos(angle);
  }

  /** The tangent. */
  public static double tan(double angle) {
    if (!isAngle(angle)) {
      return Math.tan(angle);
    }
    SineAndCosine both = SineAndCosine.ofAny(angle);
    return both.sine.over(both.cosine).high();
  }

  /** The angle to a point whose coordinates are ordinary. */
  private static double angle(Wide y, Wide x) {
    double near = Math.atan2(y.high(), x.high());
    SineAndCosine both = SineAndCosine.ofAny(near);
    Wide across = y.times(both.cosine).minus(x.times(both.sine));
    Wide along = x.times(both.cosine).plus(y.times(both.sine));
    return across.over(along).plus(near).high();
  }

  /** The angle to a point. */
  public static double atan2(double y, double x) {
    if (!isOrdinary(y) || !isOrdinary(x) || !isOrdinary(y / x)) {
      return Math.atan2(y, x);
    }
    return angle(Wide.of(y), Wide.of(x));
  }

  /** The inverse tangent. */
  public static double atan(double value) {
    return isOrdinary(value) ? angle(Wide.of(value), Wide.ONE) : Math.atan(value);
  }

  /** The inverse sine. */
  public static double asin(double value) {
    return isWithinOne(value) ? angle(Wide.of(value), otherSide(value)) : Math.asin(value);
  }

  /** The inverse cosine. */
  public static double acos(double value) {
    return isWithinOne(value) ? angle(otherSide(value), Wide.of(value)) : Math.acos(value);
  }

  private static boolean isWithinOne(double value) {
    return isOrdinary(value) && Math.abs(value) < 1;
  }

  private static Wide otherSide(double value) {
    return Wide.sum(1, -value).times(Wide.sum(1, value)).root();
  }

  /** A positive number as a power of 2 times one near 1. */
  private record Logarithm(int exponent, Wide rest) {

    private static Logarithm of(double value) {
      int exponent = Math.getExponent(value);
      double near = Math.scalb(value, -exponent);
      if (near > 1.4142135623730951) {
        exponent++;
        near /= 2;
      }
      return new Logarithm(exponent, natural(near));
    }

    /** From a good guess, whose error a short series makes up for. */
    private static Wide natural(double near) {
      double guess = Math.log(near);
      Wide above = Wide.sum(near, -1);
      if (Math.abs(above.high()) < 0.01) {
        return series(above.over(Wide.sum(near, 1)));
      }
      Exponential inverse = Exponential.of(Wide.of(-guess));
      Wide product = inverse.rest.plus(1).times(Math.scalb(near, inverse.exponent));
      return series(product.plus(-1).over(product.plus(1))).plus(guess);
    }

    /** Twice the inverse hyperbolic tangent of a small number. */
    private static Wide series(Wide ratio) {
      Wide square = ratio.times(ratio);
      Wide sum = Wide.ZERO;
      for (int n = 15; n > 1; n -= 2) {
        sum = sum.plus(INVERSES[n]).times(square);
      }
      return sum.plus(1).times(ratio).times(2);
    }

    private Wide natural() {
      return Wide.LN_2.times(exponent).plus(rest).plus(exponent * LN_2_REST);
    }
  }

  /** A power of e as a power of 2 times one more than a number near 0. */
  private record Exponential(int exponent, Wide rest) {

    private static final int HALVINGS = 8;

    private static Exponential of(Wide power) {
      double exponent = Math.rint(power.high() / Wide.LN_2.high());
      Wide rest =
          power
              .plus(Wide.product(-exponent, Wide.LN_2.high()))
              .plus(Wide.product(-exponent, Wide.LN_2.low()))
              .plus(-exponent * LN_2_REST)
              .times(1.0 / (1 << HALVINGS));
      Wide sum = Wide.ZERO;
      for (int n = 9; n > 0; n--) {
        sum = sum.plus(INVERSE_FACTORIALS[n]).times(rest);
      }
      for (int i = 0; i < HALVINGS; i++) {
        sum = sum.times(2).plus(sum.times(sum));
      }
      return new Exponential((int) exponent, sum);
    }

    private double rounded() {
      return rest.plus(1).scaled(exponent);
    }
  }

  /** A power of e. */
  public static double exp(double power) {
    double near = Math.exp(power);
    return isResult(near) && isOrdinary(power) ? Exponential.of(Wide.of(power)).rounded() : near;
  }

  private static boolean isResult(double near) {
    return near != 0 && Double.isFinite(near);
  }

  /** The natural logarithm. */
  public static double log(double value) {
    return isPositive(value) ? Logarithm.of(value).natural().high() : Math.log(value);
  }

  private static boolean isPositive(double value) {
    return value >= Double.MIN_NORMAL && value != 1 && Double.isFinite(value);
  }

  /** The binary logarithm. */
  public static double log2(double value) {
    if (!isPositive(value)) {
      return Math.log(value) / Wide.LN_2.high();
    }
    Logarithm parts = Logarithm.of(value);
    return parts.rest.over(Wide.LN_2).plus(parts.exponent).high();
  }

  /** The binary logarithm of a positive number that may be larger than a double. */
  public static double log2(BigInteger value) {
    return large(value, RoundedMath::log2);
  }

  /** The decimal logarithm, in the way of the C library. */
  public static double log10(double value) {
    if (!isPositive(value)) {
      return Math.log10(value);
    }
    int exponent = Math.getExponent(value);
    int floor = exponent < 0 ? exponent + 1 : exponent;
    double near = Math.scalb(value, -floor);
    double rest = floor * LOG_10_OF_2_REST + LOG_10_OF_E * log(near);
    return rest + floor * LOG_10_OF_2;
  }

  /** The decimal logarithm of a positive number that may be larger than a double. */
  public static double log10(BigInteger value) {
    return large(value, RoundedMath::log10);
  }

  private static double large(BigInteger value, DoubleUnaryOperator logarithm) {
    double near = value.doubleValue();
    if (Double.isFinite(near)) {
      return logarithm.applyAsDouble(near);
    }
    int exponent = value.bitLength();
    int dropped = exponent - Double.MAX_EXPONENT;
    double rest = Math.scalb(value.shiftRight(dropped).doubleValue(), dropped - exponent);
    return logarithm.applyAsDouble(rest) + logarithm.applyAsDouble(2) * exponent;
  }

  /** A power. */
  public static double pow(double base, double power) {
    double near = Math.pow(base, power);
    if (!isResult(near) || !isResult(base) || Math.abs(base) == 1 || power == 0 || power == 1) {
      return near;
    }
    if (power == 2) {
      return base * base;
    }
    if (isOrdinary(near) && power == Math.rint(power) && Math.abs(power) <= POWERS_BY_PRODUCTS) {
      Wide product = product(base, (int) Math.abs(power));
      return (power > 0 ? product : Wide.ONE.over(product)).high();
    }
    if (Math.abs(base) < Double.MIN_NORMAL) {
      return near;
    }
    Wide exponent = Logarithm.of(Math.abs(base)).natural().times(power);
    return Math.copySign(Exponential.of(exponent).rounded(), near);
  }

  private static Wide product(double base, int power) {
    Wide product = Wide.ONE;
    for (int bit = Integer.highestOneBit(power); bit > 0; bit >>= 1) {
      product = product.times(product);
      if ((power & bit) != 0) {
        product = product.times(base);
      }
    }
    return product;
  }

  /** The hyperbolic sine, in the way of the C library. */
  public static double sinh(double value) {
    double size = Math.abs(value);
    if (!isOrdinary(value) || size >= 709) {
      return Math.sinh(value);
    }
    double half = Math.copySign(0.5, value);
    if (size >= 22) {
      return half * exp(size);
    }
    if (size < 0x1p-28) {
      return value;
    }
    double power = Math.expm1(size);
    return size < 1
        ? half * (2 * power - power * power / (power + 1))
        : half * (power + power / (power + 1));
  }

  /** The hyperbolic cosine, in the way of the C library. */
  public static double cosh(double value) {
    double size = Math.abs(value);
    if (!isOrdinary(value) || size >= 709) {
      return Math.cosh(value);
    }
    if (size >= 22) {
      return 0.5 * exp(size);
    }
    if (size < 0.34657359027997264) {
      double power = Math.expm1(size);
      double more = 1 + power;
      return size < 0x1p-55 ? more : 1 + power * power / (more + more);
    }
    double power = exp(size);
    return 0.5 * power + 0.5 / power;
  }

  /** The hyperbolic tangent, whose older version in the JDK is that of the C library. */
  public static double tanh(double value) {
    return StrictMath.tanh(value);
  }

  /** The error function. */
  public static double erf(double value) {
    if (Math.abs(value) >= 6) {
      return Math.signum(value);
    }
    return isOrdinary(value) ? errorsWithin(value).high() : value * 2 / ROOT_OF_PI.high();
  }

  /** One less the error function. */
  public static double erfc(double value) {
    if (value <= -6 || value >= 27.5) {
      return value < 0 ? 2 : 0;
    }
    if (value < 5) {
      return isOrdinary(value) ? errorsWithin(value).negated().plus(1).high() : 1;
    }
    Wide fraction = Wide.of(value);
    for (int n = 100; n > 0; n--) {
      fraction = Wide.of(n / 2.0).over(fraction).plus(value);
    }
    Exponential power = Exponential.of(Wide.product(value, value).negated());
    return power.rest.plus(1).over(fraction.times(ROOT_OF_PI)).scaled(power.exponent);
  }

  private static Wide errorsWithin(double value) {
    Wide square = Wide.product(value, value);
    Wide sum = Wide.ZERO;
    for (int n = 2 * 150 + 1; n > 1; n -= 2) {
      sum = sum.plus(1).times(square).times(2).over(Wide.of(n));
    }
    Exponential power = Exponential.of(square.negated());
    double scale = Math.scalb(2.0, power.exponent);
    return sum.plus(1).times(value).times(power.rest.plus(1)).over(ROOT_OF_PI).times(scale);
  }

  /** The square root of a number that fits into a double. */
  public static double sqrt(BigInteger value) {
    return Math.sqrt(value.doubleValue());
  }

  /** The length of a line. */
  public static double hypot(double x, double y) {
    return isOrdinary(x) && isOrdinary(y) ? length(x, y) : Math.hypot(x, y);
  }

  /** The length of a line between points so far from each other, none of it infinite. */
  public static double length(double... distances) {
    double most = 0;
    for (double each : distances) {
      most = Math.max(most, Math.abs(each));
    }
    int exponent = Math.getExponent(most);
    Wide squares = Wide.ZERO;
    for (double each : distances) {
      double scaled = Math.scalb(each, -exponent);
      squares = squares.plus(Wide.product(scaled, scaled));
    }
    return squares.root().scaled(exponent);
  }
}
