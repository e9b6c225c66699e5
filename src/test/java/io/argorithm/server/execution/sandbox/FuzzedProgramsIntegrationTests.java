package io.argorithm.server.execution.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.Program;
import io.argorithm.server.execution.ProgramCheck;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.execution.RunOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Programs that nobody has written: those of the corpus, of the examples and of attackers, changed
 * at random, and texts that are none. Whatever comes in, a check and an outcome come out, and the
 * next honest run is right. A failure names its seed, which makes the same program again.
 */
@ExtendWith(SharedPool.class)
class FuzzedProgramsIntegrationTests {

  private static final int SEEDS = 12;
  private static final int PROGRAMS = 12;
  private static final Duration SHORT = Duration.ofMillis(800);

  private static final List<Path> ORIGINALS =
      files(
          Path.of("src", "test", "resources", "toolkit", "corpus"),
          Path.of("src", "test", "attacks"),
          Path.of("src", "main", "resources", "examples"));

  private static final Pattern WORD = Pattern.compile("\\b\\w+\\b");

  private static final List<String> PIECES =
      List.of(
          "",
          "0",
          "-1",
          "None",
          "[]",
          "run",
          "algo",
          "lambda: 0",
          "*",
          "**",
          "yield",
          "await",
          "async",
          "del",
          "return",
          "raise",
          "global run",
          "\t",
          "\0",
          "\\",
          "\"\"\"",
          "'''",
          "f'{",
          "(",
          ")",
          "]",
          "}",
          ":",
          "=",
          ":=",
          "@",
          ";",
          "10**9",
          "'x' * 10**6",
          "__import__('os')",
          "é",
          "\uD83D\uDE00",
          "\u202E",
          "#",
          "# -*- coding: utf-7 -*-");

  static List<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(SEEDS).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void haveOutcomes(long seed, WorkerPool pool) {
    Random random = new Random(seed);
    for (int number = 0; number < PROGRAMS; number++) {
      String source = number % 6 == 5 ? noise(random) : changed(random);
      Program program = new Program("fuzzed.py", source, "run");
      assertThat(pool.check(program, "test")).as(source).isInstanceOf(ProgramCheck.class);
      RunLimits limits = pool.limits().withWall(SHORT);
      try (RunOutcome outcome = SharedPool.run(pool, program, parameters(random), limits)) {
        if (!(outcome instanceof RunOutcome.Unrenderable)) {
          String states = SharedPool.text(outcome.states());
          assertThat(JsonMapper.shared().readTree(states).isArray()).as(source).isTrue();
        }
      }
    }
    try (RunOutcome honest = SharedPool.run(pool, "states.add_comment('fine')")) {
      assertThat(SharedPool.text(honest.states()))
          .isEqualTo("[{\"state_type\":\"comment\",\"state_def\":null,\"comments\":\"fine\"}]");
    }
  }

  private static String changed(Random random) {
    List<String> lines = new ArrayList<>(original(random).lines().toList());
    for (int changes = 1 + random.nextInt(5); changes > 0 && !lines.isEmpty(); changes--) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(7)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
        case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
        case 3 -> lines.set(at, replaced(lines.get(at), random));
        case 4 -> lines.set(at, "    " + lines.get(at));
        case 5 -> {
          List<String> other = original(random).lines().toList();
          int from = random.nextInt(Math.max(1, other.size()));
          lines.addAll(at, other.subList(from, Math.min(other.size(), from + 8)));
        }
        default -> lines.set(at, inserted(lines.get(at), random));
      }
    }
    return String.join("\n", lines);
  }

  private static String replaced(String line, Random random) {
    List<String> words = WORD.matcher(line).results().map(found -> found.group()).toList();
    return words.isEmpty()
        ? line
        : line.replace(words.get(random.nextInt(words.size())), piece(random));
  }

  private static String inserted(String line, Random random) {
    int at = random.nextInt(line.length() + 1);
    return line.substring(0, at) + piece(random) + line.substring(at);
  }

  private static String piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  /** Pieces and characters without any order. */
  private static String noise(Random random) {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(300); count > 0; count--) {
      text.append(random.nextBoolean() ? piece(random) : Character.toString(random.nextInt(0xD800)))
          .append(random.nextInt(8) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  private static String parameters(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "{}";
      case 1 -> "{\"n\":" + random.nextInt() + "}";
      case 2 -> "{\"numbers\":[3,1,2],\"array\":[1.0,-0.0,1e999],\"text\":\"\\ud800\"}";
      default -> "{\"self\":null,\"\":[[],{}]}";
    };
  }

  private static String original(Random random) {
    try {
      return Files.readString(ORIGINALS.get(random.nextInt(ORIGINALS.size())));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static List<Path> files(Path... folders) {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> found = Files.walk(folder)) {
        found.filter(file -> file.toString().endsWith(".py")).sorted().forEach(files::add);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
    return files;
  }
}
