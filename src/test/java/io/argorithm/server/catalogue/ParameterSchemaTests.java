package io.argorithm.server.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.argorithm.server.json.JsonReader;
import io.argorithm.server.json.JsonValue;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values obey a declaration. Ranges include both ends; sizes are exact lengths. */
class ParameterSchemaTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "INT"                                    | 5
          "INT"                                    | 3.0
          "INT"                                    | -0
          "INT"                                    | 1e300
          "INT"                                    | 1000000000000000000000000000000
          "INT","start":1                          | 1
          "INT","end":5                            | 5
          "INT","start":-2,"end":-2                | -2
          "FLOAT"                                  | 1
          "FLOAT"                                  | 1.5
          "FLOAT"                                  | -1e-300
          "FLOAT","start":0.5,"end":1.5            | 0.5
          "FLOAT","start":0.5,"end":1.5            | 1.5
          "STRING"                                 | ""
          "STRING","size":2                        | "ab"
          "STRING","size":1                        | "😀"
          "STRING","size":0                        | ""
          "STRING","size":-3                       | ""
          "STRING","size":"n"                      | "abc"
          "ARRAY","item-type":"INT"                | []
          "ARRAY","item-type":"INT"                | [1,2]
          "ARRAY","item-type":"FLOAT"              | [1,2.5]
          "ARRAY","item-type":"STRING"             | ["a",""]
          "ARRAY","item-type":"INT","size":2       | [1,2]
          "ARRAY","item-type":"INT","size":"n"     | [1,2,3]
          "ARRAY","item-type":"INT","size":"none"  | [1,2]
          "MATRIX","item-type":"INT","row":1,"col":2    | [[1,2]]
          "MATRIX","item-type":"INT","row":2,"col":"n"  | [[1,2,3],[4,5,6]]
          "MATRIX","item-type":"STRING","row":0,"col":2 | []
          "SOMETHING"                              | {"of":"an older server"}
          """)
  void acceptsWhatFits(String declaration, String value) {
    assertThat(problems(declaration, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "INT"                               | 3.5       | p: must be an integer
          "INT"                               | "3"       | p: must be an integer
          "INT"                               | true      | p: must be an integer
          "INT"                               | null      | p: must be an integer
          "INT"                               | [3]       | p: must be an integer
          "INT"                               | NaN       | p: must be an integer
          "INT"                               | 1e999     | p: must be an integer
          "INT","start":1                     | 0         | p: must be at least 1
          "INT","end":5                       | 6         | p: must be at most 5
          "INT","end":5                       | 99999999999999999999999999 | p: must be at most 5
          "INT","start":5,"end":1             | 3         | p: must be at least 5
          "FLOAT"                             | "1.5"     | p: must be a finite number
          "FLOAT"                             | Infinity  | p: must be a finite number
          "FLOAT","start":0.5,"end":1.5       | 0.49      | p: must be at least 0.5
          "FLOAT","start":0.5,"end":1.5       | 1.51      | p: must be at most 1.5
          "STRING"                            | 5         | p: must be a text
          "STRING","size":2                   | "a"       | p: must have exactly 2 characters, not 1
          "STRING","size":2                   | "abc"     | p: must have exactly 2 characters, not 3
          "STRING","size":"n"                 | "ab"      | p: must have exactly 3 (that is n) characters, not 2
          "ARRAY","item-type":"INT"           | [1,"2"]   | p[1]: must be an integer
          "ARRAY","item-type":"INT"           | {}        | p: must be an array
          "ARRAY","item-type":"STRING"        | ["a",1]   | p[1]: must be a text
          "ARRAY","item-type":"INT","size":2  | [1]       | p: must have exactly 2 items, not 1
          "ARRAY","item-type":"INT","size":"n"| [1,2]     | p: must have exactly 3 (that is n) items, not 2
          "MATRIX","item-type":"INT","row":1,"col":2 | [[1],[2]]   | p: must have exactly 1 rows, not 2; p[0]: must have exactly 2 items, not 1; p[1]: must have exactly 2 items, not 1
          "MATRIX","item-type":"INT","row":2,"col":2 | [[1,2],[3]] | p[1]: must have exactly 2 items, not 1
          "MATRIX","item-type":"INT","row":2,"col":2 | [1,2]       | p[0]: must be an array; p[1]: must be an array
          "MATRIX","item-type":"INT","row":1,"col":2 | [[1,2.5]]   | p[0][1]: must be an integer
          """)
  void saysWhatDoesNotFit(String declaration, String value, String expected) {
    assertThat(problems(declaration, value)).isEqualTo(expected);
  }

  @Test
  void reportsAllParametersTogether() {
    ParameterSchema schema =
        schema(
            """
            {"n":{"type":"INT","start":1},"text":{"type":"STRING"},"left":{"type":"FLOAT"}}\
            """,
            "{\"n\":1,\"text\":\"a\"}");

    assertThat(problems(schema, "{\"n\":0,\"other\":1,\"é\":2}"))
        .isEqualTo(
            "n: must be at least 1; text: is missing; other: is no parameter of this argorithm;"
                + " é: is no parameter of this argorithm");
  }

  @Test
  void takesTheExamplesNamesForGood() {
    ParameterSchema schema = schema("{\"n\":{\"type\":\"INT\"}}", "{\"free\":[1]}");

    assertThat(problems(schema, "{\"free\":{\"any\":1}}")).isEmpty();
    assertThat(problems(schema, "{\"n\":1}")).isEmpty();
    assertThat(problems(schema, "{}")).isEmpty();
    assertThat(problems(schema, "{\"Free\":1}")).startsWith("Free: is no");
  }

  @Test
  void saysNothingOfSizesWhoseNameHasNoGoodValue() {
    ParameterSchema schema =
        schema(
            "{\"n\":{\"type\":\"INT\"},\"a\":{\"type\":\"ARRAY\",\"item-type\":\"INT\",\"size\":\"n\"}}",
            "{\"n\":1,\"a\":[1]}");

    assertThat(problems(schema, "{\"n\":\"x\",\"a\":[1,2]}")).isEqualTo("n: must be an integer");
    assertThat(problems(schema, "{\"a\":[1,2]}")).isEqualTo("n: is missing");
  }

  @Test
  void keepsReportsShort() {
    ParameterSchema schema = schema("{\"a\":{\"type\":\"ARRAY\",\"item-type\":\"INT\"}}", "{}");
    String name = "x".repeat(100_000);

    assertThat(problems(schema, "{\"a\":[" + "null,".repeat(100_000) + "1]}").split("; "))
        .hasSize(100);
    assertThat(problems(schema, "{\"" + name + "\":1}")).hasSizeLessThan(200);
    assertThat(
            problems(
                schema("{\"" + name + "\":{\"type\":\"ARRAY\",\"item-type\":\"INT\"}}", "{}"),
                "{\"" + name + "\":[1,null]}"))
        .isEqualTo("x".repeat(100) + "…[1]: must be an integer");
    assertThat(
            problems(
                schema("{\"a\":{\"type\":\"STRING\",\"size\":\"" + name + "\"}}", "{}"),
                "{\"a\":\"\",\"" + name + "\":1}"))
        .hasSizeLessThan(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"INT\"", "\"FLOAT\"", "\"ARRAY\",\"item-type\":\"INT\""})
  void refusesMoreDigitsThanPythonReads(String declaration) {
    String digits = "9".repeat(1_000_000);
    String value = declaration.startsWith("\"ARRAY") ? "[" + digits + "]" : digits;

    assertThat(problems(declaration, value)).endsWith("must not have more than 4,300 digits");
  }

  @Test
  void makesRandomParametersThatObeyAnySchema() {
    for (int seed = 0; seed < 3000; seed++) {
      RandomSchema made = new RandomSchema(seed);
      ParameterSchema schema = schema(made.parameters(), made.example());

      JsonValue.Obj values = schema.random(new Random(seed));

      assertThatCode(() -> schema.check(values))
          .as("%s for %s", values.text(), made.parameters())
          .doesNotThrowAnyException();
      assertThat(values.members().keySet()).containsAll(made.names());
      assertThat(schema.random(new Random(seed))).isEqualTo(values);
    }
  }

  @Test
  void findsTheOneValueThatWasBroken() {
    for (int seed = 0; seed < 3000; seed++) {
      RandomSchema made = new RandomSchema(seed);
      ParameterSchema schema = schema(made.parameters(), made.example());
      JsonValue.Obj values = schema.random(new Random(seed));
      String name = made.names().get(seed % made.names().size());
      values.members().put(name, new JsonValue.Obj(java.util.Map.of()));

      assertThat(problems(schema, values.text()).split("; "))
          .as(made.parameters())
          .hasSize(1)
          .allMatch(problem -> problem.startsWith(name + ": must be "));
    }
  }

  @Test
  void makesOtherParametersFromOtherSeeds() {
    ParameterSchema schema = schema("{\"a\":{\"type\":\"ARRAY\",\"item-type\":\"INT\"}}", "{}");

    assertThat(IntStream.range(0, 50).mapToObj(seed -> schema.random(new Random(seed)).text()))
        .doesNotHaveDuplicates();
  }

  @Test
  void fillsInTheExampleForWhatIsNotDeclared() {
    ParameterSchema schema =
        schema("{\"n\":{\"type\":\"INT\"}}", "{\"n\":-1,\"free\":[true,null]}");

    assertThat(schema.random(new Random(1)).members())
        .containsEntry("free", JsonReader.read("[true,null]"))
        .doesNotContainEntry("n", JsonReader.read("-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"INT\",\"start\":5,\"end\":1",
        "\"FLOAT\",\"start\":1.5,\"end\":1.4",
        "\"STRING\",\"size\":1000000000",
        "\"ARRAY\",\"item-type\":\"INT\",\"size\":99999999999999999999",
        "\"MATRIX\",\"item-type\":\"INT\",\"row\":1000,\"col\":1000",
        "\"MATRIX\",\"item-type\":\"INT\",\"row\":1000000000,\"col\":0",
      })
  void saysWhenThereAreNoRandomParameters(String declaration) {
    ParameterSchema schema = schema("{\"p\":{\"type\":" + declaration + "}}", "{}");

    assertThatExceptionOfType(NoRandomParameters.class)
        .isThrownBy(() -> schema.random(new Random(1)))
        .withMessageContaining("'p'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "5", "{\"n\":5}", "{\"n\":{}}", "{\"n\":{\"type\":[]}}"})
  void takesDeclarationsThatNobodyHasChecked(String declarations) {
    ParameterSchema schema = schema(declarations, "{\"n\":1}");

    assertThat(problems(schema, "{\"n\":\"anything\"}")).isEmpty();
    assertThat(schema.random(new Random(1)).text()).isEqualTo("{\"n\":1}");
  }

  private static String problems(String declaration, String value) {
    String declared =
        "{\"n\":{\"type\":\"INT\"},\"none\":{\"type\":\"INT\"},\"p\":{\"type\":%s}}"
            .formatted(declaration);
    return problems(schema(declared, "{}"), "{\"n\":3,\"p\":" + value + "}");
  }

  /** All problems in one line. */
  private static String problems(ParameterSchema schema, String values) {
    InvalidParameters invalid =
        catchThrowableOfType(
            InvalidParameters.class, () -> schema.check((JsonValue.Obj) JsonReader.read(values)));
    List<ParameterProblem> problems = invalid == null ? List.of() : invalid.problems();
    return problems.stream()
        .map(problem -> problem.place() + ": " + problem.message())
        .collect(Collectors.joining("; "));
  }

  private static ParameterSchema schema(String declarations, String example) {
    return ParameterSchema.of(new ArgorithmConfig("run", "", declarations, example));
  }
}
