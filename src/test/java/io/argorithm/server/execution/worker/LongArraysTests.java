package io.argorithm.server.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LongArraysTests {

  private static final List<String> ATOMS =
      List.of("1", "-2.5e7", "\"[,]\"", "\"\\\"],[\"", "\"\\\\\"", "null", "{}", "[]", "\"é😀\"");

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"a\":[1,2,3]}", "", "]]", "[1,2", "\"", "{\"a\":\"\\"})
  void whatHasNoLongArrayStaysAsItIs(String json) {
    assertThat(LongArrays.inPieces(json)).isEqualTo(new LongArrays(json, ""));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void piecesPutTogetherAreTheArrays(long seed) {
    String json = "{\"a\":" + value(new Random(seed), 4) + ",\"b\":" + array(2500, "[1,{}]") + "}";

    LongArrays pieces = LongArrays.inPieces(json);

    assertThat(pieces.mark()).isNotEmpty();
    assertThat(whole(JsonMapper.shared().readTree(pieces.text()), pieces.mark()))
        .isEqualTo(JsonMapper.shared().readTree(json));
  }

  @Test
  void aTextThatIsNoJsonStaysNone() {
    assertThat(LongArrays.inPieces("[" + "1,".repeat(5000)).text()).startsWith("[1,1,");
  }

  private static JsonNode whole(JsonNode read, String mark) {
    if (read.isArray()) {
      var array = JsonMapper.shared().createArrayNode();
      read.forEach(each -> array.add(whole(each, mark)));
      return array;
    }
    if (read.has(mark)) {
      var array = JsonMapper.shared().createArrayNode();
      read.get(mark).forEach(piece -> piece.forEach(each -> array.add(whole(each, mark))));
      assertThat(read.get(mark)).allSatisfy(piece -> assertThat(piece).hasSizeBetween(1, 1000));
      return array;
    }
    if (read.isObject()) {
      var object = JsonMapper.shared().createObjectNode();
      read.properties().forEach(each -> object.set(each.getKey(), whole(each.getValue(), mark)));
      return object;
    }
    return read;
  }

  private static String value(Random random, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return ATOMS.get(random.nextInt(ATOMS.size()));
    }
    if (random.nextInt(4) == 0) {
      return array(random.nextInt(3000), ATOMS.get(random.nextInt(ATOMS.size())));
    }
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      parts.add(value(random, depth - 1));
    }
    return random.nextBoolean()
        ? "[" + String.join(" , ", parts) + "]"
        : "{\"x\":" + String.join(",\"y\": ", parts.subList(0, Math.min(2, parts.size()))) + "}";
  }

  private static String array(int length, String element) {
    return "[" + String.join(",", java.util.Collections.nCopies(length, element)) + "]";
  }
}
