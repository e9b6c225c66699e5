package io.argorithm.server.execution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateLinesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                        | ``
          [ ]                       | ``
          [{}]                      | `7:{};`
          [{},{}]                   | `7:{};8:{};`
          [1,"a",null,[]]           | `7:1;8:"a";null:null;null:[];`
          [{"a":[1,{"b":[2]}]},{"c":"]"}] | `7:{"a":[1,{"b":[2]}]};8:{"c":"]"};`
          ["],[{","\\\\\\"]","\\\\"]    | `7:"],[{";8:"\\\\\\"]";null:"\\\\";`
          [ {"a": 1} , 2 ]          | `7:{"a": 1} ;8:2 ;`
          ["漢,😀]"]                 | `7:"漢,😀]";`
          """)
  void writesALineForEachState(String states, String expected) throws IOException {
    assertThat(split(states, states.length())).isEqualTo(lines(expected));
  }

  @Test
  void writesNoLineBreakInsideOfALine() throws IOException {
    assertThat(split("[\n{\"a\":\r\n1},\n2\n]\n", 3)).isEqualTo(lines("7:{\"a\":1};8:2;"));
  }

  @Test
  void doesNotCareHowTheTextIsCut() throws IOException {
    String states = "[{\"a\":[1,{\"b\\\"]\":[2]}]},\"\\\\\",{\"c\":\"],漢\"},[[],{}],-1e-07]";
    String whole = split(states, states.length());
    Random random = new Random(1);

    for (int i = 0; i < 200; i++) {
      assertThat(split(states, 1 + random.nextInt(9))).isEqualTo(whole);
    }
    assertThat(whole.lines()).hasSize(5);
  }

  private static String split(String states, int piece) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StateLines lines = new StateLines(out, new int[] {7, 8});
    byte[] bytes = states.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < bytes.length; from += piece) {
      lines.write(bytes, from, Math.min(piece, bytes.length - from));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What short notation stands for: a source line, a colon and a state, each with a semicolon. */
  private static String lines(String notation) {
    StringBuilder text = new StringBuilder();
    for (String line : notation.split(";")) {
      if (!line.isEmpty()) {
        String[] parts = line.split(":", 2);
        text.append("{\"line\":%s,\"state\":%s}\n".formatted(parts[0], parts[1]));
      }
    }
    return text.toString();
  }
}
