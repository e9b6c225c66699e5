package io.argorithm.server.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTests {

  private final ConfigReader configs = new ConfigReader();

  @Test
  void readsFunctionDescriptionParametersAndExample() {
    ArgorithmConfig config =
        read(
            """
            {"argorithmID": "sum", "file": "sum.py", "function": "run", "description": "adds",
             "parameters": {"n": {"type": "INT", "description": "how many", "start": 1}},
             "example": {"n": 3}}
            """);

    assertThat(config)
        .isEqualTo(
            new ArgorithmConfig(
                "run",
                "adds",
                "{\"n\":{\"type\":\"INT\",\"description\":\"how many\",\"start\":1}}",
                "{\"n\":3}"));
  }

  @Test
  void keepsNumbersInPythonsSpelling() {
    String example = "[1.0,-0.0,1e+16,1e-07,123456789012345678901234567890,1E3,-0]";

    assertThat(withExample("{\"numbers\":" + example + "}").example())
        .isEqualTo("{\"numbers\":[1.0,-0.0,1e+16,1e-07,123456789012345678901234567890,1000.0,0]}");
  }

  @Test
  void letsTheLastOfEqualKeysWin() {
    assertThat(withExample("{\"a\":1,\"b\":2,\"a\":3}").example()).isEqualTo("{\"a\":3,\"b\":2}");
  }

  @Test
  void acceptsKeysItDoesNotKnow() {
    assertThatCode(() -> read(config("{}", "{}").replaceFirst("\\{", "{\"author\":\"me\",")))
        .doesNotThrowAnyException();
  }

  @Test
  void acceptsAnExampleWithUndeclaredAndWithoutDeclaredParameters() {
    String parameters = "{\"n\":{\"type\":\"INT\",\"description\":\"\"}}";

    assertThat(read(config(parameters, "{\"other\":true}")).example())
        .isEqualTo("{\"other\":true}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"argorithmID", "file", "function", "description", "parameters", "example"})
  void namesTheFieldThatIsMissing(String field) {
    String incomplete = config("{}", "{}").replace("\"" + field + "\":", "\"x\":");

    assertThatExceptionOfType(InvalidConfig.class)
        .isThrownBy(() -> read(incomplete))
        .withMessageContaining(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "function":"run"       | "function":1          | function
          "function":"run"       | "function":""         | function
          "description":"text"   | "description":null    | description
          "description":"text"   | "description":5       | description
          "parameters":{}        | "parameters":[]       | parameters
          "parameters":{}        | "parameters":null     | parameters
          "example":{}           | "example":[1]         | example
          "example":{}           | "example":"{}"        | example
          """)
  void namesTheFieldThatHasAWrongType(String right, String wrong, String field) {
    String config = config("{}", "{}").replace(right, wrong);

    assertThat(config).contains(wrong);
    assertThatExceptionOfType(InvalidConfig.class)
        .isThrownBy(() -> read(config))
        .withMessageContaining(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"type":"BOOL","description":""}                                       | type
          {"type":"int","description":""}                                        | type
          {"description":""}                                                     | type
          {"type":"INT"}                                                         | description
          {"type":"INT","description":5}                                         | description
          {"type":"INT","description":"","start":"1"}                            | start
          {"type":"INT","description":"","end":1.5}                              | end
          {"type":"INT","description":"","size":1}                               | size
          {"type":"FLOAT","description":"","start":true}                         | start
          {"type":"STRING","description":"","size":1.5}                          | size
          {"type":"STRING","description":"","start":1}                           | start
          {"type":"ARRAY","description":""}                                      | item-type
          {"type":"ARRAY","description":"","item-type":"ARRAY"}                  | item-type
          {"type":"ARRAY","description":"","item-type":"INT","size":null}        | size
          {"type":"ARRAY","description":"","item-type":"INT","row":1}            | row
          {"type":"MATRIX","description":"","item-type":"INT","col":2}           | row
          {"type":"MATRIX","description":"","item-type":"INT","row":2}           | col
          {"type":"MATRIX","description":"","row":2,"col":2}                     | item-type
          {"type":"MATRIX","description":"","item-type":"INT","row":2,"col":[2]} | col
          []                                                                     | p
          """)
  void namesWhatIsWrongInADeclaration(String declaration, String named) {
    assertThatExceptionOfType(InvalidConfig.class)
        .isThrownBy(() -> read(config("{\"p\":" + declaration + "}", "{}")))
        .withMessageContaining("parameters")
        .withMessageContaining(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1n", "_n", "", " n", "é"})
  void refusesAParameterNameThatDoesNotBeginWithALetter(String name) {
    String declaration = "{\"" + name + "\":{\"type\":\"INT\",\"description\":\"\"}}";

    assertThatExceptionOfType(InvalidConfig.class)
        .isThrownBy(() -> read(config(declaration, "{}")))
        .withMessageContaining("parameters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"size", "row", "col"})
  void refusesASizeThatNamesNoIntParameter(String key) {
    String type = key.equals("size") ? "ARRAY" : "MATRIX";
    String sizes = key.equals("size") ? "\"size\":1" : "\"row\":1,\"col\":1";
    String declaration =
        "\"type\":\"%s\",\"description\":\"\",\"item-type\":\"INT\",%s"
            .formatted(type, sizes.replace("\"" + key + "\":1", "\"" + key + "\":\"n\""));
    String float1 = "\"n\":{\"type\":\"FLOAT\",\"description\":\"\"},";
    String int1 = "\"n\":{\"type\":\"INT\",\"description\":\"\"},";

    assertThatExceptionOfType(InvalidConfig.class)
        .isThrownBy(() -> read(config("{\"a\":{" + declaration + "}}", "{}")))
        .withMessageContainingAll("parameters.a." + key, "'n'");
    assertThatExceptionOfType(InvalidConfig.class)
        .isThrownBy(() -> read(config("{" + float1 + "\"a\":{" + declaration + "}}", "{}")))
        .withMessageContainingAll("parameters.a." + key, "'n'");
    assertThatCode(() -> read(config("{" + int1 + "\"a\":{" + declaration + "}}", "{}")))
        .doesNotThrowAnyException();
  }

  @Test
  void findsAReferenceThatIsDeclaredLater() {
    String parameters =
        "{\"a\":{\"type\":\"STRING\",\"description\":\"\",\"size\":\"n\"},"
            + "\"n\":{\"type\":\"INT\",\"description\":\"\"}}";

    assertThatCode(() -> read(config(parameters, "{}"))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[1]", "\"text\"", "5", "null", "{bad", "", "{\"a\":1}}", "{\"argorithmID\":1}"})
  void refusesWhatIsNoObjectWithAnId(String text) {
    assertThatExceptionOfType(InvalidConfig.class)
        .isThrownBy(() -> configs.text(configs.parse(text), "argorithmID"))
        .withMessageStartingWith("The configuration");
  }

  @Test
  void tellsWhereTheConfigurationIsNoJson() {
    assertThatExceptionOfType(InvalidConfig.class)
        .isThrownBy(() -> configs.parse("{\n\"a\":1,}"))
        .withMessageContaining("line 2 column 7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e999"})
  void refusesNumbersThatJsonCannotCarry(String number) {
    assertThatExceptionOfType(InvalidConfig.class)
        .isThrownBy(() -> withExample("{\"a\":[" + number + "]}"))
        .withMessageMatching(".*(NaN|Infinity).*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud83d", "\\ude00"})
  void refusesCharactersThatAreNoText(String escape) {
    assertThatExceptionOfType(InvalidConfig.class)
        .isThrownBy(() -> read(config("{}", "{}").replace("\"text\"", "\"a" + escape + "\"")))
        .withMessageContaining("description");
    assertThatExceptionOfType(InvalidConfig.class)
        .isThrownBy(() ->
            configs.text(configs.parse("{\"argorithmID\":\"a" + escape + "\"}"), "argorithmID"))
        .withMessageContaining("argorithmID");
  }

  @Test
  void refusesNestingThatNobodyNeeds() {
    String deep = "[".repeat(1000) + "]".repeat(1000);

    assertThatExceptionOfType(InvalidConfig.class)
        .isThrownBy(() -> withExample("{\"a\":" + deep + "}"))
        .withMessageContaining("levels deep");
  }

  private ArgorithmConfig withExample(String example) {
    return read(config("{}", example));
  }

  private ArgorithmConfig read(String text) {
    return configs.read(configs.parse(text));
  }

  private static String config(String parameters, String example) {
    return ("{\"argorithmID\":\"id\",\"file\":\"id.py\",\"function\":\"run\","
            + "\"description\":\"text\",\"parameters\":%s,\"example\":%s}")
        .formatted(parameters, example);
  }
}
