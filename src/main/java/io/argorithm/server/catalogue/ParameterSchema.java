package io.argorithm.server.catalogue;

import io.argorithm.server.json.JsonReader;
import io.argorithm.server.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The parameters of an argorithm: which values obey the declarations, and random ones that do. Its
 * example shows that a run with the example's names works, so a declared parameter that the example
 * lacks may be left out, and one that only the example has is known, too.
 */
public final class ParameterSchema {

  private static final List<String> SIZES = List.of("size", "row", "col");

  private final Map<String, ParameterDeclaration> declarations = new LinkedHashMap<>();
  private final JsonValue.Obj declared;
  private final JsonValue.Obj example;

  ParameterSchema(JsonValue.Obj declared, JsonValue.Obj example) {
    this.declared = declared;
    this.example = example;
    declared
        .members()
        .forEach(
            (name, declaration) -> declarations.put(name, ParameterDeclaration.of(declaration)));
  }

  /** The parameters that a configuration declares. */
  public static ParameterSchema of(ArgorithmConfig config) {
    return new ParameterSchema(object(config.parameters()), object(config.example()));
  }

  /**
   * Checks the parameters of a run.
   *
   * @throws InvalidParameters when one is missing, is not known, or does not obey its declaration
   */
  public void check(JsonValue.Obj values) {
    ParameterCheck check = new ParameterCheck(values);
    for (var parameter : declarations.entrySet()) {
      JsonValue value = values.members().get(parameter.getKey());
      if (value != null) {
        check.look(parameter.getKey(), parameter.getValue(), value);
      } else if (example.members().containsKey(parameter.getKey())) {
        check.report(parameter.getKey(), "is missing");
      }
    }
    for (String name : values.members().keySet()) {
      if (!declarations.containsKey(name) && !example.members().containsKey(name)) {
        check.report(name, "is no parameter of this argorithm");
      }
    }
    if (!check.problems().isEmpty()) {
      throw new InvalidParameters(check.problems());
    }
  }

  /**
   * Parameters that pass {@link #check}: random ones as far as they are declared, and the example's
   * for the rest.
   *
   * @param random equal ones give equal parameters
   * @throws NoRandomParameters when a declaration fits no value, or only very large ones
   */
  public JsonValue.Obj random(Random random) {
    return new RandomParameters(random).obeying(declarations, example);
  }

  /**
   * Checks that every size given by name names an INT parameter, and that the example's values obey
   * their declarations.
   *
   * @throws InvalidConfig when that is not so
   */
  void checkConfig() {
    checkReferences();
    firstProblemOfExample()
        .ifPresent(problem -> {
          throw new InvalidConfig(
              "The configuration is wrong at 'example.%s': it %s."
                  .formatted(problem.place(), problem.message()));
        });
  }

  private void checkReferences() {
    declared
        .members()
        .forEach((name, declaration) -> {
          for (String key : SIZES) {
            if (declaration instanceof JsonValue.Obj object
                && object.members().get(key) instanceof JsonValue.Str size
                && !isInt(size.value())) {
              throw new InvalidConfig(
                  "The configuration is wrong at 'parameters.%s.%s': '%s' is no INT parameter."
                      .formatted(name, key, size.value()));
            }
          }
        });
  }

  private Optional<ParameterProblem> firstProblemOfExample() {
    ParameterCheck check = new ParameterCheck(example);
    declarations.forEach((name, declaration) -> {
      JsonValue value = example.members().get(name);
      if (value != null) {
        check.look(name, declaration, value);
      }
    });
    return check.problems().stream().findFirst();
  }

  private boolean isInt(String name) {
    return declarations.get(name) instanceof ParameterDeclaration.Number number && number.whole();
  }

  /** Older servers stored configurations that nobody had checked. */
  private static JsonValue.Obj object(String json) {
    return JsonReader.read(json) instanceof JsonValue.Obj object
        ? object
        : new JsonValue.Obj(Map.of());
  }
}
