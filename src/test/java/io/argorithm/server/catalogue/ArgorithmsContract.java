package io.argorithm.server.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.argorithm.server.catalogue.ArgorithmSearch.Order;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every storage of argorithms promises. The test of an adapter extends this class and gives
 * each test an empty storage.
 */
public abstract class ArgorithmsContract {

  private static final String SOURCE = "def run(**kwargs):\n    return '漢 😀 \\'\" \\\\ \t'\r\n";
  private static final ArgorithmConfig OTHER_CONFIG =
      new ArgorithmConfig("go", "changed", "{\"n\":{}}", "{\"n\":[1.0,-0.0,1e+16]}");

  private static final ArgorithmConfig THIRD_CONFIG =
      new ArgorithmConfig("run", "changed again", "{}", "{}");

  /** A clock for the adapter, which is a second later each time it is asked. */
  protected static final Clock CLOCK = new TickingClock();

  /** The adapter under test, without any argorithm. */
  protected abstract Argorithms argorithms();

  @Test
  void isEmptyAtFirst() {
    assertThat(all()).isEmpty();
    assertThat(argorithms().find("sort")).isEmpty();
    assertThat(argorithms().findProgram("sort")).isEmpty();
  }

  @Test
  void givesBackWhatWasAdded() {
    Argorithm sort = argorithm("sort");

    argorithms().add(sort, SOURCE);

    assertThat(all()).containsExactly(sort);
    assertThat(argorithms().find("sort")).contains(sort);
    assertProgram(argorithms().findProgram("sort"), sort, 1, SOURCE);
  }

  @Test
  void keepsTheOrderOfAdding() {
    for (String id : List.of("c", "a", "b")) {
      argorithms().add(argorithm(id), SOURCE);
    }
    argorithms().replace("c", OTHER_CONFIG, SOURCE);

    assertThat(all()).extracting(Argorithm::id).containsExactly("c", "a", "b");
  }

  @Test
  void listsMoreThanAHundred() {
    List<String> ids = IntStream.range(0, 105).mapToObj(i -> "id" + i).toList();
    ids.forEach(id -> argorithms().add(argorithm(id), SOURCE));

    assertThat(all()).extracting(Argorithm::id).containsExactlyElementsOf(ids);
  }

  @Test
  void listsMoreThanItGivesEntriesAtOnce() {
    List<String> ids =
        IntStream.rangeClosed(0, Argorithms.MOST_ENTRIES).mapToObj(i -> "id" + i).toList();
    ids.forEach(id -> argorithms().add(argorithm(id), "pass"));

    assertThat(argorithms().entries(Optional.empty())).hasSize(Argorithms.MOST_ENTRIES);
    assertThat(all()).extracting(Argorithm::id).containsExactlyElementsOf(ids);
  }

  @Test
  void listsWithoutHoldingMoreThanAFewLargeTextsAtOnce() throws IOException {
    String large = "x".repeat(100_000);
    for (int i = 0; i < 10; i++) {
      argorithms().add(argorithm("id" + i, large, "me"), SOURCE);
    }
    Listing list = new Listing(argorithms(), new AllEntries(argorithms()));
    argorithms().add(argorithm("later", "", "me"), SOURCE);
    List<String> seen = new ArrayList<>();

    list.read(it -> seen.add(it.argorithm().id()));

    assertThat(list.bytes()).isBetween(1_000_000L, 1_010_000L);
    assertThat(list.bytesAtOnce()).isLessThan(200_000);
    assertThat(seen).hasSize(10).doesNotContain("later");
  }

  @Test
  void letsOthersReadAndWriteWhileAListIsRead() throws IOException {
    for (int i = 0; i < 300; i++) {
      argorithms().add(argorithm("id" + i), SOURCE);
    }
    List<String> seen = new ArrayList<>();

    new Listing(argorithms(), new AllEntries(argorithms()))
        .read(it -> {
          if (seen.isEmpty()) {
            argorithms().remove("id299");
            argorithms().replace("id298", OTHER_CONFIG, SOURCE);
          }
          seen.add(it.argorithm().id());
        });

    assertThat(seen).hasSize(299).startsWith("id0").endsWith("id298");
  }

  @Test
  void tellsByTheDigestWhetherAListHasChanged() {
    argorithms().add(argorithm("sort"), SOURCE);
    String first = digest();

    assertThat(digest()).isEqualTo(first);
    argorithms().add(argorithm("other"), SOURCE);
    String second = digest();
    argorithms().replace("sort", OTHER_CONFIG, SOURCE);
    String third = digest();
    argorithms().remove("other");
    argorithms().add(argorithm("other"), SOURCE);

    assertThat(List.of(first, second, third, digest())).doesNotHaveDuplicates();
  }

  private String digest() {
    return new Listing(argorithms(), new AllEntries(argorithms())).digest();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's",
        "' OR '1'='1",
        "a;b",
        "a b",
        " ",
        "100%",
        "%",
        "_",
        "a_c",
        "\"",
        "\\",
        "😀",
        "é",
        "e\u0301",
        "\n",
        "null",
        "123",
        "1e5",
        "true",
        "[1]",
        "{\"$ne\":1}",
        "$where",
        "a.b",
        "a/b"
      })
  void takesAnyTextForAnId(String id) {
    argorithms().add(argorithm("abc"), SOURCE);
    argorithms().add(argorithm(id), SOURCE);

    assertThat(argorithms().find(id)).map(Argorithm::id).contains(id);
    argorithms().remove(id);
    assertThat(all()).extracting(Argorithm::id).containsExactly("abc");
  }

  @Test
  void comparesIdsLetterByLetter() {
    argorithms().add(argorithm("sort"), SOURCE);
    argorithms().add(argorithm("1"), SOURCE);

    for (String other :
        List.of("Sort", "SORT", "sort ", " sort", "sor", "s%", "s_rt", "1.0", "01")) {
      assertThat(argorithms().find(other)).as(other).isEmpty();
      argorithms().add(argorithm(other), SOURCE);
    }

    assertThat(all()).hasSize(11);
  }

  @Test
  void keepsTextsThatLookLikeOtherTypes() {
    for (String text : List.of("123", "true", "null", "[1,2]", "1e5", "")) {
      ArgorithmConfig config = new ArgorithmConfig("run", text, "{}", "{}");
      argorithms().add(new Argorithm("id" + text, text, "a.py", config), text);

      StoredProgram stored = argorithms().findProgram("id" + text).orElseThrow();
      assertThat(stored.argorithm().config().description()).isEqualTo(text);
      assertThat(stored.argorithm().maintainer()).isEqualTo(text);
      assertThat(stored.source()).isEqualTo(text);
    }
  }

  @Test
  void keepsALongProgramWhole() {
    String source = "x = '😀'\n".repeat(25_000);

    argorithms().add(argorithm("long"), source);

    assertThat(argorithms().findProgram("long").orElseThrow().source()).isEqualTo(source);
  }

  @Test
  void refusesASecondArgorithmWithTheSameIdAndKeepsTheFirst() {
    argorithms().add(argorithm("sort"), SOURCE);

    assertThatExceptionOfType(ArgorithmAlreadyExists.class)
        .isThrownBy(() ->
            argorithms().add(new Argorithm("sort", "other", "other.py", OTHER_CONFIG), "other"));

    assertThat(all()).containsExactly(argorithm("sort"));
    assertThat(argorithms().findProgram("sort").orElseThrow().source()).isEqualTo(SOURCE);
  }

  @Test
  void letsOneOfManyAddAnIdAtTheSameMoment() throws InterruptedException, ExecutionException {
    int writers = 16;
    Callable<Boolean> add =
        () -> {
          try {
            argorithms().add(argorithm("sort"), SOURCE);
            return true;
          } catch (ArgorithmAlreadyExists taken) {
            return false;
          }
        };

    int added = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      for (Future<Boolean> result :
          threads.invokeAll(IntStream.range(0, writers).mapToObj(i -> add).toList())) {
        added += result.get() ? 1 : 0;
      }
    }

    assertThat(added).isEqualTo(1);
    assertThat(all()).hasSize(1);
  }

  @Test
  void replacesProgramAndConfigurationAndCountsVersions() {
    argorithms().add(argorithm("sort"), SOURCE);
    argorithms().add(argorithm("other"), SOURCE);

    argorithms().replace("sort", OTHER_CONFIG, "two");
    argorithms().replace("sort", OTHER_CONFIG, "three");

    Argorithm changed = new Argorithm("sort", "me@here", "sort.py", OTHER_CONFIG);
    assertProgram(argorithms().findProgram("sort"), changed, 3, "three");
    assertThat(all()).containsExactly(changed, argorithm("other"));
  }

  @Test
  void losesNoneOfManyReplacementsAtTheSameMoment()
      throws InterruptedException, ExecutionException {
    argorithms().add(argorithm("sort"), SOURCE);
    int writers = 16;
    Callable<Void> replace =
        () -> {
          argorithms().replace("sort", OTHER_CONFIG, SOURCE);
          return null;
        };

    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      for (Future<Void> result :
          threads.invokeAll(IntStream.range(0, writers).mapToObj(i -> replace).toList())) {
        result.get();
      }
    }

    assertThat(argorithms().findProgram("sort").orElseThrow().version()).isEqualTo(1 + writers);
  }

  @Test
  void removesAnArgorithmForGood() {
    argorithms().add(argorithm("sort"), SOURCE);
    argorithms().add(argorithm("other"), SOURCE);
    argorithms().replace("sort", OTHER_CONFIG, "two");

    argorithms().remove("sort");

    assertThat(all()).containsExactly(argorithm("other"));
    assertThat(argorithms().findProgram("sort")).isEmpty();
  }

  @Test
  void addsARemovedIdAsANewArgorithmAtTheEnd() {
    argorithms().add(argorithm("sort"), SOURCE);
    argorithms().add(argorithm("other"), SOURCE);
    argorithms().replace("sort", OTHER_CONFIG, "two");
    argorithms().remove("sort");

    argorithms().add(argorithm("sort"), "again");

    assertThat(all()).containsExactly(argorithm("other"), argorithm("sort"));
    assertProgram(argorithms().findProgram("sort"), argorithm("sort"), 1, "again");
  }

  @Test
  void cannotReplaceOrRemoveWhatIsNotThere() {
    assertThatExceptionOfType(ArgorithmNotFound.class)
        .isThrownBy(() -> argorithms().replace("sort", OTHER_CONFIG, SOURCE));
    assertThatExceptionOfType(ArgorithmNotFound.class)
        .isThrownBy(() -> argorithms().remove("sort"));
    assertThat(all()).isEmpty();
  }

  @Test
  void removesAllButTheNewestVersions() {
    argorithms().add(argorithm("other"), SOURCE);
    argorithms().replace("other", OTHER_CONFIG, SOURCE);
    argorithms().add(argorithm("sort"), SOURCE);
    for (int version = 2; version <= 5; version++) {
      argorithms().replace("sort", OTHER_CONFIG, "text");
    }

    argorithms().removeOldVersions("sort", 5);
    assertThat(versions("sort", 0, 10)).containsExactly(5, 4, 3, 2, 1);
    argorithms().removeOldVersions("sort", 2);

    assertThat(versions("sort", 0, 10)).containsExactly(5, 4);
    assertThat(argorithms().findProgram("sort", 3)).isEmpty();
    assertThat(argorithms().findProgram("sort", 4)).isPresent();
    assertThat(versions("other", 0, 10)).containsExactly(2, 1);
    argorithms().replace("sort", OTHER_CONFIG, "text");
    assertThat(versions("sort", 0, 10)).containsExactly(6, 5, 4);
  }

  @Test
  void tellsWhatIsKeptOfAMaintainer() {
    argorithms().add(argorithm("a", "é".repeat(100), "me"), "ü");
    argorithms().add(argorithm("b", "", "me"), "");
    argorithms().add(argorithm("c", "x".repeat(1_000), "other"), SOURCE);
    argorithms().replace("b", new ArgorithmConfig("run", "", "{}", "{}"), "x".repeat(500));

    // Each version has a function of three letters, parameters and an example of two.
    assertThat(argorithms().usage("me")).isEqualTo(new Usage(2, 3 * 7 + 200 + 2 + 500));
    assertThat(argorithms().usage("nobody")).isEqualTo(new Usage(0, 0));
  }

  @Test
  void keepsEveryVersionAsItWas() {
    argorithms().add(argorithm("sort"), SOURCE);
    argorithms().add(argorithm("other"), "other");
    argorithms().replace("sort", OTHER_CONFIG, "two");
    argorithms().replace("sort", THIRD_CONFIG, "three");

    assertProgram(argorithms().findProgram("sort", 1), argorithm("sort"), 1, SOURCE);
    assertProgram(
        argorithms().findProgram("sort", 2),
        new Argorithm("sort", "me@here", "sort.py", OTHER_CONFIG),
        2,
        "two");
    assertProgram(
        argorithms().findProgram("sort", 3),
        new Argorithm("sort", "me@here", "sort.py", THIRD_CONFIG),
        3,
        "three");
    for (int version : List.of(-1, 0, 4, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
      assertThat(argorithms().findProgram("sort", version)).as("%d", version).isEmpty();
    }
    assertThat(argorithms().findProgram("other", 2)).isEmpty();
    assertThat(argorithms().findProgram("nothing", 1)).isEmpty();
  }

  @Test
  void listsVersionsNewestFirstInParts() {
    argorithms().add(argorithm("other"), SOURCE);
    argorithms().add(argorithm("sort"), SOURCE);
    for (int version = 2; version <= 5; version++) {
      argorithms().replace("sort", OTHER_CONFIG, "text");
    }

    assertThat(versions("sort", 0, 10)).containsExactly(5, 4, 3, 2, 1);
    assertThat(versions("sort", 0, 1)).containsExactly(5);
    assertThat(versions("sort", 0, 2)).containsExactly(5, 4);
    assertThat(versions("sort", 1, 2)).containsExactly(3, 2);
    assertThat(versions("sort", 2, 2)).containsExactly(1);
    assertThat(versions("sort", 3, 2)).isEmpty();
    assertThat(versions("sort", PageRequest.MAX_PAGE, PageRequest.MAX_SIZE)).isEmpty();
    assertThat(argorithms().versions("sort", new PageRequest(3, 2)).total()).isEqualTo(5);
    assertThat(argorithms().versions("nothing", new PageRequest(0, 2)).total()).isZero();
    List<ArgorithmEntry> all = argorithms().versions("sort", new PageRequest(0, 10)).items();
    assertThat(all)
        .extracting(ArgorithmEntry::updated)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsWhenAVersionWasMade() {
    Instant before = CLOCK.instant();
    argorithms().add(argorithm("sort"), SOURCE);
    Instant between = CLOCK.instant();
    argorithms().replace("sort", OTHER_CONFIG, "two");

    assertThat(argorithms().findProgram("sort", 1).orElseThrow().updated())
        .isBetween(before, between);
    assertThat(argorithms().findProgram("sort").orElseThrow().updated())
        .isBetween(between, CLOCK.instant());
    assertThat(found("", Order.ADDED, false).getFirst().updated()).isAfter(between);
  }

  @Test
  void findsByIdDescriptionAndMaintainer() {
    argorithms().add(argorithm("Quick", "sorts fast", "ann@a.org"), SOURCE);
    argorithms().add(argorithm("bfs", "finds QUICKly", "bob@b.org"), SOURCE);
    argorithms().add(argorithm("dfs", "finds slowly", "quick@c.org"), SOURCE);
    argorithms().add(argorithm("none", "", ""), SOURCE);

    assertThat(ids("")).containsExactly("Quick", "bfs", "dfs", "none");
    assertThat(ids("quick")).containsExactly("Quick", "bfs", "dfs");
    assertThat(ids("QUICK")).containsExactly("Quick", "bfs", "dfs");
    assertThat(ids("finds s")).containsExactly("dfs");
    assertThat(ids("ann@")).containsExactly("Quick");
    assertThat(ids("quicksort")).isEmpty();
  }

  @Test
  void searchesOnlyTheNewestVersion() {
    argorithms().add(argorithm("sort", "old text", "me"), SOURCE);
    argorithms().replace("sort", new ArgorithmConfig("run", "new text", "{}", "{}"), SOURCE);

    assertThat(ids("old")).isEmpty();
    assertThat(ids("new")).containsExactly("sort");
    assertThat(found("new", Order.ADDED, false).getFirst().version()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%",
        "_",
        "a%c",
        ".*",
        ".",
        "^a",
        "$",
        "[a-z]",
        "(",
        "\\",
        "\\E",
        "\\Qx",
        "a|b",
        "it's",
        "' OR '1'='1",
        "\"",
        "{\"$ne\":1}",
        "$where",
        "*",
        "?",
        "+",
        "😀",
        "漢",
        "\n",
        "#",
        " "
      })
  void takesSearchedTextAsItIs(String text) {
    argorithms().add(argorithm("xabcx", "plain", "me"), SOURCE);
    argorithms().add(argorithm("odd", "before" + text + "after", "me"), SOURCE);

    assertThat(ids(text)).containsExactly("odd");
  }

  @Test
  void knowsTheCaseOfLatinLettersOnly() {
    argorithms().add(argorithm("a", "Übung É", "me"), SOURCE);

    assertThat(ids("übung")).isEmpty();
    assertThat(ids("Übung")).containsExactly("a");
    assertThat(ids("ÜBUNG É")).containsExactly("a");
  }

  @Test
  void sortsByEveryOrderInBothDirections() {
    argorithms().add(argorithm("b", "", "x"), SOURCE);
    argorithms().add(argorithm("C", "", "y"), SOURCE);
    argorithms().add(argorithm("a", "", "x"), SOURCE);
    argorithms().replace("b", OTHER_CONFIG, SOURCE);

    assertThat(ids(Order.ADDED, false)).containsExactly("b", "C", "a");
    assertThat(ids(Order.ADDED, true)).containsExactly("a", "C", "b");
    assertThat(ids(Order.ID, false)).containsExactly("C", "a", "b");
    assertThat(ids(Order.ID, true)).containsExactly("b", "a", "C");
    assertThat(ids(Order.MAINTAINER, false)).containsExactly("b", "a", "C");
    assertThat(ids(Order.MAINTAINER, true)).containsExactly("C", "b", "a");
    assertThat(ids(Order.UPDATED, false)).containsExactly("C", "a", "b");
    assertThat(ids(Order.UPDATED, true)).containsExactly("b", "a", "C");
  }

  @Test
  void givesEveryFoundArgorithmInOneOfItsParts() {
    List<String> ids = IntStream.range(10, 35).mapToObj(i -> "id" + i).toList();
    ids.forEach(id -> argorithms().add(argorithm(id), SOURCE));
    argorithms().add(argorithm("other"), SOURCE);
    ArgorithmSearch search = new ArgorithmSearch("ID", Order.ID, false);

    List<String> found = new ArrayList<>();
    for (int page = 0; page < 3; page++) {
      Page<ArgorithmEntry> part = argorithms().search(search, new PageRequest(page, 10));
      assertThat(part.total()).isEqualTo(25);
      assertThat(part.items()).hasSize(page == 2 ? 5 : 10);
      part.items().forEach(item -> found.add(item.id()));
    }

    assertThat(found).containsExactlyElementsOf(ids);
    Page<ArgorithmEntry> beyond =
        argorithms().search(search, new PageRequest(PageRequest.MAX_PAGE, PageRequest.MAX_SIZE));
    assertThat(beyond).isEqualTo(new Page<>(List.of(), 25));
  }

  /** The whole list, the way it is answered. */
  private List<Argorithm> all() {
    List<Argorithm> all = new ArrayList<>();
    try {
      new Listing(argorithms(), new AllEntries(argorithms())).read(it -> all.add(it.argorithm()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return all;
  }

  private List<String> ids(String text) {
    return found(text, Order.ADDED, false).stream().map(ArgorithmEntry::id).toList();
  }

  private List<String> ids(Order order, boolean descending) {
    return found("", order, descending).stream().map(ArgorithmEntry::id).toList();
  }

  private List<ArgorithmEntry> found(String text, Order order, boolean descending) {
    return argorithms()
        .search(new ArgorithmSearch(text, order, descending), new PageRequest(0, 100))
        .items();
  }

  private List<Integer> versions(String id, int page, int size) {
    return argorithms().versions(id, new PageRequest(page, size)).items().stream()
        .map(ArgorithmEntry::version)
        .toList();
  }

  private static void assertProgram(
      Optional<StoredProgram> found, Argorithm argorithm, int version, String source) {
    assertThat(found)
        .hasValueSatisfying(program -> {
          assertThat(program.argorithm()).isEqualTo(argorithm);
          assertThat(program.version()).isEqualTo(version);
          assertThat(program.source()).isEqualTo(source);
        });
  }

  private static Argorithm argorithm(String id, String description, String maintainer) {
    return new Argorithm(
        id, maintainer, "sort.py", new ArgorithmConfig("run", description, "{}", "{}"));
  }

  private static Argorithm argorithm(String id) {
    return new Argorithm(
        id,
        "me@here",
        "sort.py",
        new ArgorithmConfig("run", "sorts \"all\" 😀", "{}", "{\"array\":[3,1e+16,-0.0]}"));
  }

  private static final class TickingClock extends Clock {

    private final AtomicLong seconds = new AtomicLong(1_700_000_000);

    @Override
    public Instant instant() {
      return Instant.ofEpochSecond(seconds.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
