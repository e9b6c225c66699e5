package io.argorithm.server.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Python's own decoder, asked once, is the judge: its answers are the files below {@code json/}.
 */
class JsonReaderTests {

  @Test
  void refusesInTheWordsAndAtThePlacesOfPython() {
    assertThat(rows("python-errors.json"))
        .hasSizeGreaterThan(500)
        .allSatisfy(row -> {
          InvalidJson error =
              catchThrowableOfType(InvalidJson.class, () -> JsonReader.read(row.get(0).asString()));

          assertThat(error).isNotNull();
          assertThat(error.problem()).isEqualTo(row.get(1).asString());
          assertThat(error.position()).isEqualTo(row.get(2).asInt());
          assertThat(error.line()).isEqualTo(row.get(3).asInt());
          assertThat(error.column()).isEqualTo(row.get(4).asInt());
        });
  }

  @Test
  void tellsProblemAndPlaceInOneSentence() {
    assertThatExceptionOfType(InvalidJson.class)
        .isThrownBy(() -> JsonReader.read("{\n\"a\":1,}"))
        .withMessage("Expecting property name enclosed in double quotes: line 2 column 7 (char 8)");
  }

  @Test
  void readsAndWritesWhatPythonDoes() {
    assertThat(rows("python-values.json"))
        .hasSizeGreaterThan(100)
        .allSatisfy(row ->
            assertThat(JsonReader.read(row.get(0).asString()).text())
                .isEqualTo(row.get(1).asString()));
  }

  @Test
  void escapesHalvesOfSurrogatePairsSoThatUtf8CanCarryThem() {
    assertThat(JsonReader.read("[\"\\ud83d\",\"\\ude00x\",\"\\ud83d\\ude00\"]").text())
        .isEqualTo("[\"\\ud83d\",\"\\ude00x\",\"😀\"]");
  }

  @Test
  void readsTheDeepestNestingThatIsAllowed() {
    String deepest = "[".repeat(JsonReader.MAX_DEPTH) + "]".repeat(JsonReader.MAX_DEPTH);

    assertThat(JsonReader.read(deepest).text()).isEqualTo(deepest);
  }

  @Test
  void refusesToNestDeeperWithoutOverflowingTheStack() {
    String tooDeep = "[".repeat(1_000_000);

    assertThatExceptionOfType(JsonTooDeep.class)
        .isThrownBy(() -> JsonReader.read(tooDeep))
        .withMessageContaining(Integer.toString(JsonReader.MAX_DEPTH));
  }

  @Test
  void countsDepthAndNotHowManyContainersThereAre() {
    String wide = "[" + "[],{},".repeat(JsonReader.MAX_DEPTH) + "[]]";

    assertThat(JsonReader.read(wide).text()).isEqualTo(wide);
  }

  @Test
  void tellsIntegersFromOtherNumbers() {
    assertThat(new JsonValue.Num("-12").isInteger()).isTrue();
    assertThat(new JsonValue.Num("1.0").isInteger()).isFalse();
    assertThat(new JsonValue.Num("1e+16").isInteger()).isFalse();
    assertThat(new JsonValue.Num("NaN").isFinite()).isFalse();
    assertThat(new JsonValue.Num("-Infinity").isFinite()).isFalse();
    assertThat(new JsonValue.Num("1e+16").isFinite()).isTrue();
  }

  private static JsonNode rows(String file) {
    return new JsonMapper().readTree(JsonReaderTests.class.getResourceAsStream("/json/" + file));
  }
}
