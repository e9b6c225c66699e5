package io.argorithm.server.execution.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.argorithm.server.execution.sandbox.StatesScanner.Verdict;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatesScannerTests {

  static List<Arguments> arrays() {
    return List.of(
        arguments("[]", 0),
        arguments("[ ]\n", 0),
        arguments("[1]", 1),
        arguments("[0,-0.0,1.5e+16,1E-7,100000000000000000000000]", 5),
        arguments("[{\"a\":[1,2,{\"b\":null}],\"c\":true},false]", 2),
        arguments("[\"NaN\",\"\\u00e9\\n\\\\\",\"é😀\"]", 3),
        arguments("[[],[[]],{}]", 3));
  }

  @ParameterizedTest
  @MethodSource("arrays")
  void countsTheElementsOfAnArray(String text, int elements) {
    StatesScanner scanner = scan(text);

    assertThat(scanner.verdict()).isEqualTo(Verdict.COMPLETE);
    assertThat(scanner.elements()).isEqualTo(elements);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[NaN]", "[1,Infinity]", "[{\"a\":-Infinity}]", "[[NaN"})
  void recognisesWhatPythonCallsANumberAndJsonDoesNot(String text) {
    assertThat(scan(text).verdict()).isEqualTo(Verdict.NOT_A_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "1",
        "[1",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1]]",
        "[1]}",
        "[{]",
        "[}",
        "[{\"a\"}]",
        "[{\"a\":}]",
        "[{\"a\":1,}]",
        "[{1:2}]",
        "[01]",
        "[1.]",
        "[.5]",
        "[1e]",
        "[--1]",
        "[+1]",
        "[tru]",
        "[nulll]",
        "[True]",
        "[\"\\x\"]",
        "[\"\\u12g4\"]",
        "[\"a\nb\"]",
        "['a']",
        "[] []",
        "",
        "[\"a"
      })
  void findsWhatIsNotJson(String text) {
    assertThat(scan(text).verdict()).isIn(Verdict.MALFORMED, Verdict.INCOMPLETE);
  }

  @Test
  void knowsWhatIsUtf8AsJavaDoes() {
    Random random = new Random(1);
    byte[] edges = HexFormat.of().parseHex("22207f808f909fa0bfc0c1c2dfe0e1ecedeeeff0f1f3f4f5ff");
    for (int round = 0; round < 200_000; round++) {
      byte[] text = new byte[4 + random.nextInt(4)];
      for (int i = 2; i < text.length - 2; i++) {
        text[i] = edges[random.nextInt(edges.length)];
      }
      text[0] = '[';
      text[1] = '"';
      text[text.length - 2] = '"';
      text[text.length - 1] = ']';
      boolean quoted = new String(text, 2, text.length - 4, ISO_8859_1).indexOf('"') >= 0;
      StatesScanner scanner = new StatesScanner(Integer.MAX_VALUE);
      scanner.scan(text);

      assertThat(scanner.verdict() == Verdict.COMPLETE)
          .as(HexFormat.of().formatHex(text))
          .isEqualTo(isUtf8(text) && !quoted);
    }
  }

  private static boolean isUtf8(byte[] text) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  @Test
  void doesNotCareWhereTheTextIsCut() {
    byte[] text = bytes("[{\"a\\\"\\u00e9\":[1.5e-3,true,null]},\"é漢😀\",-0]");
    for (int cut = 0; cut <= text.length; cut++) {
      StatesScanner scanner = new StatesScanner(Integer.MAX_VALUE);
      scanner.scan(Arrays.copyOf(text, cut));
      scanner.scan(Arrays.copyOfRange(text, cut, text.length));

      assertThat(scanner.verdict()).as("cut at %d", cut).isEqualTo(Verdict.COMPLETE);
      assertThat(scanner.elements()).isEqualTo(3);
    }
  }

  @Test
  void doesNotFollowArraysForEver() {
    assertThat(scan("[".repeat(200_000)).verdict()).isEqualTo(Verdict.TOO_DEEP);
  }

  private static StatesScanner scan(String text) {
    StatesScanner scanner = new StatesScanner(Integer.MAX_VALUE);
    scanner.scan(bytes(text));
    return scanner;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
