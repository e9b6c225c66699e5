package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The programs of {@code src/test/attacks} before any of them runs. */
class AttackCorpusTests {

  private static final int CASES = 92;

  private static final Set<String> KEYS =
      Set.of(
          "cases",
          "aim",
          "expect",
          "error",
          "says",
          "never",
          "never-logged",
          "runs",
          "seconds",
          "parameters",
          "limits",
          "file",
          "function",
          "expand");

  private static final Set<String> OUTCOMES =
      Set.of(
          "blocked",
          "rejected",
          "fine",
          "crashed",
          "limit time",
          "limit cpu",
          "limit memory",
          "limit states",
          "limit output");

  /**
   * Cases that are no programs, and the tests that have them. What ten thousand runs leave behind,
   * 71, is measured by bench/soak.
   */
  private static final Map<Integer, List<String>> ELSEWHERE =
      Map.of(
          71, List.of("aWorkerIsReplacedAfterItsRuns"),
          72, List.of("honestRunsComeBeforeCallersThatLoopForEver"),
          76, List.of("parametersThatAProgramCanTellApartHaveDifferentKeys"),
          77, List.of("anotherTextFunctionFileSeedOrVersionGivesAnotherKey"),
          89, List.of("refusesFieldsThatAreWrongAndNamesThem"),
          90, List.of("programsAreTurnedAwayWhileNoWorkerStarts"),
          92, List.of("aRunWhoseWorkerIsKilledHasAnOutcome"));

  @Test
  void everyHeaderCanBeUnderstood() {
    assertThat(Attack.all())
        .allSatisfy(attack -> {
          assertThat(attack.header()).extracting(Attack.Header::key).isSubsetOf(KEYS);
          assertThat(attack.values("aim")).hasSize(1);
          assertThat(attack.expected()).isNotEmpty().isSubsetOf(OUTCOMES);
          assertThat(attack.cases()).isNotEmpty().allMatch(number -> number <= CASES);
        });
  }

  @Test
  void everyClassHasAtLeastFive() {
    Map<String, Long> classes =
        Attack.all().stream().collect(Collectors.groupingBy(Attack::kind, Collectors.counting()));

    assertThat(classes)
        .hasSize(13)
        .allSatisfy((kind, count) -> assertThat(count).isGreaterThanOrEqualTo(5));
  }

  @Test
  void everyCaseIsCovered() {
    Set<Integer> covered = new TreeSet<>(ELSEWHERE.keySet());
    Attack.all().forEach(attack -> covered.addAll(attack.cases()));

    assertThat(covered).containsAll(IntStream.rangeClosed(1, CASES).boxed().toList());
  }

  @Test
  void casesThatAreNoProgramsHaveTheirTests() throws IOException {
    String tests = tests();

    assertThat(ELSEWHERE.values().stream().flatMap(List::stream))
        .allSatisfy(name -> assertThat(tests).contains("void " + name + "("));
  }

  private static String tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(each -> each.toString().endsWith("Tests.java")).toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    }
  }
}
