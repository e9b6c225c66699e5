package io.argorithm.server.catalogue;

import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Num;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares values with declarations and collects what is wrong, one problem a value. */
final class ParameterCheck {

  /** Nobody reads more, and an array may have thousands of wrong items. */
  private static final int MOST_PROBLEMS = 100;

  private static final int LONGEST_NAME = 100;

  /** A name, and after it the numbers of a row and a column. */
  private static final int LONGEST_PLACE = LONGEST_NAME + 30;

  private final JsonValue.Obj values;
  private final List<ParameterProblem> problems = new ArrayList<>();

  /** Takes the values that sizes given by name are looked up among. */
  ParameterCheck(JsonValue.Obj values) {
    this.values = values;
  }

  /** What was wrong so far. */
  List<ParameterProblem> problems() {
    return problems;
  }

  /** Adds a problem. */
  void report(String place, String message) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new ParameterProblem(shown(place), message));
    }
  }

  /** Compares the value of a parameter with its declaration. */
  void look(String name, ParameterDeclaration declaration, JsonValue value) {
    // Cut once: the place of each item begins with it, and there may be 500,000 of them.
    lookAt(shown(name), declaration, value);
  }

  private static String shown(String place) {
    return place.length() <= LONGEST_PLACE ? place : place.substring(0, LONGEST_NAME) + "…";
  }

  private void lookAt(String place, ParameterDeclaration declaration, JsonValue value) {
    switch (declaration) {
      case ParameterDeclaration.Number number -> lookAtNumber(place, number, value);
      case ParameterDeclaration.Text text -> lookAtText(place, text, value);
      case ParameterDeclaration.Array array -> lookAtArray(place, array, value);
      case ParameterDeclaration.Anything _ -> {}
    }
  }

  private void lookAtNumber(
      String place, ParameterDeclaration.Number declaration, JsonValue value) {
    if (!(value instanceof Num number) || !number.isFinite()) {
      report(place, declaration.whole() ? "must be an integer" : "must be a finite number");
    } else if (number.text().length() > ParameterDeclaration.MOST_DIGITS) {
      report(
          place, "must not have more than %,d digits".formatted(ParameterDeclaration.MOST_DIGITS));
    } else if (declaration.whole() && !ParameterDeclaration.isInteger(number)) {
      report(place, "must be an integer");
    } else if (compared(number, declaration.start()) < 0) {
      report(place, "must be at least " + text(declaration.start()));
    } else if (compared(number, declaration.end()) > 0) {
      report(place, "must be at most " + text(declaration.end()));
    }
  }

  private void lookAtText(String place, ParameterDeclaration.Text declaration, JsonValue value) {
    if (value instanceof JsonValue.Str string) {
      int length = string.value().codePointCount(0, string.value().length());
      lookAtSize(place, declaration.size(), length, "characters");
    } else {
      report(place, "must be a text");
    }
  }

  private void lookAtArray(String place, ParameterDeclaration.Array declaration, JsonValue value) {
    if (!(value instanceof JsonValue.Arr array)) {
      report(place, "must be an array");
      return;
    }
    lookAtSize(place, declaration.size(), array.items().size(), declaration.what());
    for (int i = 0; i < array.items().size() && problems.size() < MOST_PROBLEMS; i++) {
      lookAt(place + "[" + i + "]", declaration.item(), array.items().get(i));
    }
  }

  private void lookAtSize(
      String place, ParameterDeclaration.Size declaration, int size, String what) {
    Optional<BigInteger> wanted = declaration.beside(values);
    if (wanted.isPresent() && !wanted.get().equals(BigInteger.valueOf(size))) {
      String named =
          declaration.name() == null ? "" : " (that is " + shown(declaration.name()) + ")";
      report(place, "must have exactly %s%s %s, not %d".formatted(wanted.get(), named, what, size));
    }
  }

  private static int compared(Num number, @Nullable Num bound) {
    return bound == null
        ? 0
        : new BigDecimal(number.text()).compareTo(new BigDecimal(bound.text()));
  }

  private static String text(@Nullable Num bound) {
    return bound == null ? "" : bound.text();
  }
}
