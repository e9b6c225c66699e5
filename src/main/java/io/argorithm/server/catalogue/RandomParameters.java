package io.argorithm.server.catalogue;

import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Num;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes values that obey declarations by the way they are made: integers first, because sizes refer
 * to them. Where a declaration leaves it open, values are small enough to be watched.
 */
final class RandomParameters {

  /** Items and characters of all values together; what a person can watch has far fewer. */
  private static final int MOST_VALUES = 10_000;

  private static final BigInteger SPREAD = BigInteger.valueOf(99);
  private static final BigInteger SPREAD_OF_SIZES = BigInteger.valueOf(7);
  private static final BigDecimal SPREAD_OF_FLOATS = BigDecimal.valueOf(100);

  private final Random random;
  private int valuesLeft = MOST_VALUES;

  RandomParameters(Random random) {
    this.random = random;
  }

  JsonValue.Obj obeying(Map<String, ParameterDeclaration> declarations, JsonValue.Obj example) {
    Set<String> sizes =
        declarations.values().stream()
            .flatMap(ParameterDeclaration::references)
            .collect(Collectors.toSet());
    Map<String, JsonValue> numbers = new LinkedHashMap<>();
    declarations.forEach((name, declaration) -> {
      if (declaration instanceof ParameterDeclaration.Number number) {
        numbers.put(name, number(name, number, sizes.contains(name)));
      }
    });
    JsonValue.Obj known = new JsonValue.Obj(numbers);
    Map<String, JsonValue> all = new LinkedHashMap<>();
    declarations.forEach((name, declaration) -> {
      switch (declaration) {
        case ParameterDeclaration.Number _ ->
            all.put(name, numbers.getOrDefault(name, new JsonValue.Null()));
        case ParameterDeclaration.Anything _ -> {} // the example may know
        default -> all.put(name, value(name, declaration, known));
      }
    });
    example.members().forEach(all::putIfAbsent);
    return new JsonValue.Obj(all);
  }

  private JsonValue value(String name, ParameterDeclaration declaration, JsonValue.Obj known) {
    return switch (declaration) {
      case ParameterDeclaration.Number number -> number(name, number, false);
      case ParameterDeclaration.Text text ->
          text(size(name, text.size().beside(known), 1 + random.nextInt(8)));
      case ParameterDeclaration.Array array -> {
        int size = size(name, array.size().beside(known), 5 + random.nextInt(6));
        List<JsonValue> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          items.add(value(name, array.item(), known));
        }
        yield new JsonValue.Arr(items);
      }
      case ParameterDeclaration.Anything _ -> new JsonValue.Null();
    };
  }

  private int size(String name, Optional<BigInteger> wanted, int otherwise) {
    BigInteger size = wanted.orElse(BigInteger.valueOf(otherwise));
    if (size.compareTo(BigInteger.valueOf(valuesLeft)) > 0) {
      throw new NoRandomParameters(
          "'%s' is too large for random values: more than %,d would be needed"
              .formatted(name, MOST_VALUES));
    }
    valuesLeft -= size.intValue();
    return size.intValue();
  }

  private JsonValue text(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return new JsonValue.Str(text.toString());
  }

  private JsonValue number(
      String name, ParameterDeclaration.Number declaration, boolean namesASize) {
    BigDecimal start = decimal(declaration.start());
    BigDecimal end = decimal(declaration.end());
    if (start != null && end != null && start.compareTo(end) > 0) {
      throw nothingFits(name);
    }
    return declaration.whole()
        ? integer(
            name,
            rounded(start, RoundingMode.CEILING),
            rounded(end, RoundingMode.FLOOR),
            namesASize)
        : fraction(declaration, start, end);
  }

  private JsonValue integer(
      String name, @Nullable BigInteger start, @Nullable BigInteger end, boolean namesASize) {
    BigInteger least = start;
    if (least == null) {
      least = end == null || end.signum() >= 0 ? BigInteger.ZERO : end.subtract(SPREAD);
    }
    BigInteger most = end == null ? least.add(SPREAD) : end;
    if (namesASize && most.signum() > 0) {
      least = least.max(BigInteger.ONE);
      most = most.min(least.add(SPREAD_OF_SIZES));
    }
    if (least.compareTo(most) > 0) {
      throw nothingFits(name);
    }
    BigInteger choices = most.subtract(least).add(BigInteger.ONE);
    BigInteger choice = new BigInteger(choices.bitLength(), random);
    while (choice.compareTo(choices) >= 0) {
      choice = new BigInteger(choices.bitLength(), random);
    }
    return new Num(least.add(choice).toString());
  }

  /** Two digits after the point where they fit; a bound itself where no double lies between. */
  private JsonValue fraction(
      ParameterDeclaration.Number declaration,
      @Nullable BigDecimal start,
      @Nullable BigDecimal end) {
    BigDecimal least = start;
    if (least == null) {
      least = end == null ? BigDecimal.ZERO : end.subtract(SPREAD_OF_FLOATS);
    }
    BigDecimal most = end == null ? least.add(SPREAD_OF_FLOATS) : end;
    BigDecimal exact =
        least.add(most.subtract(least).multiply(BigDecimal.valueOf(random.nextDouble())));
    for (BigDecimal value : List.of(exact.setScale(2, RoundingMode.HALF_EVEN), exact)) {
      Num number = Num.of(value.doubleValue());
      if (number.isFinite() && isBetween(new BigDecimal(number.text()), least, most)) {
        return number;
      }
    }
    Num bound = declaration.start() == null ? declaration.end() : declaration.start();
    return bound == null ? new Num("0.0") : bound;
  }

  private static boolean isBetween(BigDecimal value, BigDecimal least, BigDecimal most) {
    return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
  }

  private static @Nullable BigDecimal decimal(@Nullable Num bound) {
    return bound == null ? null : new BigDecimal(bound.text());
  }

  private static @Nullable BigInteger rounded(@Nullable BigDecimal bound, RoundingMode mode) {
    return bound == null ? null : bound.setScale(0, mode).toBigInteger();
  }

  private static NoRandomParameters nothingFits(String name) {
    return new NoRandomParameters(
        "no value obeys the declaration of '%s': its start is greater than its end"
            .formatted(name));
  }
}
