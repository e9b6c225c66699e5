package io.argorithm.server.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Spellings that Python gave for some 1,600 bit patterns, among them the corners. */
class PythonFloatTests {

  @Test
  void spellsDoublesLikePython() {
    assertThat(
            new JsonMapper()
                .readTree(PythonFloatTests.class.getResourceAsStream("/json/python-floats.json")))
        .hasSizeGreaterThan(1_000)
        .allSatisfy(row -> {
          double value = Double.longBitsToDouble(Long.parseUnsignedLong(row.get(0).asString(), 16));
          assertThat(PythonFloat.repr(value)).isEqualTo(row.get(1).asString());
        });
  }
}
