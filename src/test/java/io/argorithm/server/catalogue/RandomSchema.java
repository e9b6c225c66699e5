package io.argorithm.server.catalogue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Declarations as somebody might write them who tries everything that the rules allow. */
final class RandomSchema {

  private static final List<String> TYPES = List.of("INT", "FLOAT", "STRING", "ARRAY", "MATRIX");

  private final Random random;
  private final List<String> names = new ArrayList<>();
  private final List<String> integers = new ArrayList<>();
  private final String parameters;

  RandomSchema(int seed) {
    random = new Random(seed);
    int size = 1 + random.nextInt(6);
    List<String> types = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String type = TYPES.get(random.nextInt(TYPES.size()));
      types.add(type);
      names.add("p" + i);
      if (type.equals("INT")) {
        integers.add("p" + i);
      }
    }
    parameters =
        names.stream()
            .map(name ->
                "\"%s\":{\"type\":%s}".formatted(name, declaration(types.get(names.indexOf(name)))))
            .collect(Collectors.joining(",", "{", "}"));
  }

  /** The declarations. */
  String parameters() {
    return parameters;
  }

  /** The names that are declared. */
  List<String> names() {
    return names;
  }

  /** An example that neither demands nor allows more than the declarations. */
  String example() {
    return "{}";
  }

  private String declaration(String type) {
    return "\""
        + type
        + "\",\"description\":\"\""
        + switch (type) {
          case "INT" -> range(this::wholeNumber);
          case "FLOAT" -> range(this::number);
          case "STRING" -> random.nextBoolean() ? "" : ",\"size\":" + size();
          case "ARRAY" -> items() + (random.nextBoolean() ? "" : ",\"size\":" + size());
          default -> items() + ",\"row\":" + size() + ",\"col\":" + size();
        };
  }

  private String items() {
    return ",\"item-type\":\"" + TYPES.get(random.nextInt(3)) + "\"";
  }

  private String size() {
    return integers.isEmpty() || random.nextBoolean()
        ? Integer.toString(random.nextInt(12) - 2)
        : "\"" + integers.get(random.nextInt(integers.size())) + "\"";
  }

  /** No bound, one or two; a size that refers to it must stay below what can be made. */
  private String range(Supplier<BigDecimal> bound) {
    BigDecimal one = bound.get();
    BigDecimal other = bound.get();
    String start = ",\"start\":" + one.min(other);
    String end = ",\"end\":" + one.max(other);
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> start;
      case 2 -> end;
      default -> start + end;
    };
  }

  private BigDecimal wholeNumber() {
    BigInteger least = BigInteger.valueOf(random.nextInt(40) - 25);
    BigInteger depth = new BigInteger(1 + random.nextInt(80), random);
    // Only downwards: a start of a billion could be no size.
    return new BigDecimal(random.nextBoolean() ? least : least.subtract(depth));
  }

  private BigDecimal number() {
    return switch (random.nextInt(4)) {
      case 0 -> BigDecimal.valueOf(random.nextInt(10));
      case 1 -> BigDecimal.valueOf(random.nextGaussian());
      case 2 -> BigDecimal.valueOf(Double.MIN_VALUE * random.nextInt(5));
      default -> BigDecimal.valueOf(Double.longBitsToDouble(random.nextLong() >>> 2));
    };
  }
}
