package io.argorithm.server.catalogue;

import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Num;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a parameter, or an item of one, was declared to be. */
sealed interface ParameterDeclaration {

  /** Python reads no integers with more digits than this. */
  int MOST_DIGITS = 4300;

  /**
   * INT or FLOAT.
   *
   * @param whole whether it is INT; 3.0 is an integer, too, as in JSON schemas
   * @param start least value
   * @param end greatest value
   */
  record Number(boolean whole, @Nullable Num start, @Nullable Num end)
      implements ParameterDeclaration {}

  /** STRING, of so many characters. */
  record Text(Size size) implements ParameterDeclaration {}

  /** ARRAY, or a MATRIX as an array of rows; {@code what} is the word for its items. */
  record Array(ParameterDeclaration item, Size size, String what) implements ParameterDeclaration {}

  /** Something that the rules for configurations do not know; older servers took anything. */
  record Anything() implements ParameterDeclaration {}

  /** How many characters, items or rows there must be: any number, a fixed one or a named one. */
  record Size(@Nullable BigInteger fixed, @Nullable String name) {

    private static final Size ANY = new Size(null, null);

    private static Size of(@Nullable JsonValue declared) {
      return switch (declared) {
        case Num number when isInteger(number) -> new Size(integer(number), null);
        case JsonValue.Str name -> new Size(null, name.value());
        case null, default -> ANY;
      };
    }

    /** The number that holds beside {@code values}; none when its name is not among them. */
    Optional<BigInteger> beside(JsonValue.Obj values) {
      if (name != null) {
        return values.members().get(name) instanceof Num number && isInteger(number)
            ? Optional.of(integer(number).max(BigInteger.ZERO))
            : Optional.empty();
      }
      return Optional.ofNullable(fixed).map(BigInteger.ZERO::max);
    }
  }

  /** Reads a declaration of a configuration. */
  static ParameterDeclaration of(JsonValue declared) {
    if (!(declared instanceof JsonValue.Obj object)) {
      return new Anything();
    }
    var members = object.members();
    return switch (text(members.get("type"))) {
      case "INT" -> new Number(true, bound(members.get("start")), bound(members.get("end")));
      case "FLOAT" -> new Number(false, bound(members.get("start")), bound(members.get("end")));
      case "STRING" -> new Text(Size.of(members.get("size")));
      case "ARRAY" ->
          new Array(item(members.get("item-type")), Size.of(members.get("size")), "items");
      case "MATRIX" ->
          new Array(
              new Array(item(members.get("item-type")), Size.of(members.get("col")), "items"),
              Size.of(members.get("row")),
              "rows");
      default -> new Anything();
    };
  }

  /** The names that sizes in this declaration refer to. */
  default Stream<String> references() {
    return switch (this) {
      case Text(Size size) -> Stream.ofNullable(size.name());
      case Array(ParameterDeclaration item, Size size, String _) ->
          Stream.concat(Stream.ofNullable(size.name()), item.references());
      case Number _, Anything _ -> Stream.empty();
    };
  }

  /** Whether a number has no fraction, and no more digits than are read. */
  static boolean isInteger(Num number) {
    return number.isFinite()
        && number.text().length() <= MOST_DIGITS
        && (number.isInteger() || new BigDecimal(number.text()).stripTrailingZeros().scale() <= 0);
  }

  private static BigInteger integer(Num number) {
    return new BigDecimal(number.text()).toBigInteger();
  }

  private static ParameterDeclaration item(@Nullable JsonValue type) {
    return switch (text(type)) {
      case "INT" -> new Number(true, null, null);
      case "FLOAT" -> new Number(false, null, null);
      case "STRING" -> new Text(Size.ANY);
      default -> new Anything();
    };
  }

  private static @Nullable Num bound(@Nullable JsonValue declared) {
    return declared instanceof Num number
            && number.isFinite()
            && number.text().length() <= MOST_DIGITS
        ? number
        : null;
  }

  private static String text(@Nullable JsonValue value) {
    return value instanceof JsonValue.Str string ? string.value() : "";
  }
}
