package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** The dashboard and the alerts ask for nothing that a scrape of this server does not have. */
class DashboardIntegrationTests {

  private static final Path DASHBOARD = Path.of("grafana", "dashboards", "argorithm.json");
  private static final Path RULES = Path.of("prometheus.rules.yml");
  private static final Path OPERATIONS = Path.of("docs", "operations.md");

  private static final Pattern SAMPLE =
      Pattern.compile("^([a-zA-Z_:][\\w:]*)(?:\\{(.*)\\})? \\S+$", Pattern.MULTILINE);
  private static final Pattern ANNOUNCED =
      Pattern.compile("^# TYPE (\\w+) (counter|gauge|histogram|summary)$", Pattern.MULTILINE);
  private static final Pattern LABEL = Pattern.compile("(\\w+)=~?\"");
  private static final Pattern MATCHED_LABEL = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)\\s*\"");
  private static final Pattern GROUPING = Pattern.compile("\\b(?:by|without)\\s*\\(([^)]*)\\)");
  private static final Pattern METRIC =
      Pattern.compile("([a-zA-Z_:][\\w:]*)\\b(?!\\s*\\()(\\{[^}]*\\})?");

  /** Prometheus itself makes it for each target. */
  private static final String UP = "up";

  private static TestServer server;
  private static Map<String, Set<String>> scraped;

  @BeforeAll
  static void useEverythingOnce() {
    server = TestServer.start(Map.of("CACHING", "MEMORY"));
    TestClient client = server.client();
    client.insert(TestProgram.called("watched").doing("algo.add_comment('seen')"));
    client.run("watched");
    client.run("watched");
    System.gc(); // so that there has been a pause
    scraped = scrape(client.get("/metrics").text());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theDashboardShowsNothingButWhatIsThere() throws IOException {
    List<String> expressions =
        Json.read(Files.readString(DASHBOARD))
            .path("panels")
            .valueStream()
            .flatMap(panel -> panel.path("targets").valueStream())
            .map(target -> target.path("expr").asString())
            .toList();

    assertThat(expressions).hasSizeGreaterThan(40);
    assertThat(expressions).allSatisfy(DashboardIntegrationTests::assertAskable);
  }

  @Test
  void theDashboardShowsAllThatTheServerCounts() throws IOException {
    String dashboard = Files.readString(DASHBOARD);

    assertThat(scraped.keySet().stream().filter(name -> name.startsWith("argorithm_")))
        .isNotEmpty()
        .allSatisfy(name -> {
          String family = name.replaceAll("_(bucket|count|sum|max)$", "");
          assertThat(dashboard).contains(family);
        });
  }

  @Test
  void alertsAskForNothingButWhatIsThereAndAreExplained() throws IOException {
    String handbook = Files.readString(OPERATIONS);
    List<Map<String, Object>> alerts = alerts();

    assertThat(alerts)
        .extracting(alert -> alert.get("alert"))
        .contains(
            "ArgorithmErrorRate",
            "ArgorithmQueueWait",
            "ArgorithmWorkerKills",
            "ArgorithmCacheFaults");
    assertThat(alerts)
        .allSatisfy(alert -> {
          assertAskable(String.valueOf(alert.get("expr")));
          assertThat(handbook).contains("`" + alert.get("alert") + "`");
        });
  }

  @Test
  void panelsHaveTheDatasourceThatIsProvided() throws IOException {
    Map<String, Object> provided =
        new Yaml()
            .load(Files.readString(Path.of("grafana/provisioning/datasources/prometheus.yml")));
    JsonNode dashboard = Json.read(Files.readString(DASHBOARD));

    assertThat(provided.toString()).contains("uid=prometheus");
    assertThat(dashboard.findValues("datasource"))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(source.path("uid").asString()).isEqualTo("prometheus"));
  }

  private static void assertAskable(String expression) {
    String grouped = grouped(expression);
    String plain = GROUPING.matcher(expression).replaceAll("").replaceAll("\\[[^]]*\\]", "");
    Set<String> metrics = new TreeSet<>();
    Matcher matcher = METRIC.matcher(plain.replaceAll("^topk\\(\\d+,", "topk("));
    while (matcher.find()) {
      String metric = matcher.group(1);
      if (metric.equals(UP)) {
        continue;
      }
      metrics.add(metric);
      assertThat(scraped).as("what %s asks for", expression).containsKey(metric);
      Set<String> labels = Objects.requireNonNull(scraped.get(metric));
      if (!labels.isEmpty()) {
        assertThat(labels).as("%s", metric).containsAll(names(MATCHED_LABEL, matcher.group(2)));
      }
    }
    assertThat(metrics.isEmpty()).as(expression).isEqualTo(expression.startsWith(UP));
    Set<String> known = new TreeSet<>(Set.of("exception_type"));
    metrics.forEach(metric -> known.addAll(Objects.requireNonNull(scraped.get(metric))));
    assertThat(known).as(expression).containsAll(words(grouped));
  }

  private static String grouped(String expression) {
    StringBuilder labels = new StringBuilder();
    Matcher matcher = GROUPING.matcher(expression);
    while (matcher.find()) {
      labels.append(matcher.group(1)).append(' ');
    }
    return labels.toString();
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>(List.of(text.split("[\\s,]+")));
    words.remove("");
    return words;
  }

  /** Metrics with the names of their labels, none for families that have no sample yet. */
  private static Map<String, Set<String>> scrape(String text) {
    Map<String, Set<String>> metrics = new HashMap<>();
    Matcher samples = SAMPLE.matcher(text);
    while (samples.find()) {
      metrics
          .computeIfAbsent(samples.group(1), name -> new TreeSet<>())
          .addAll(names(LABEL, samples.group(2)));
    }
    Matcher announced = ANNOUNCED.matcher(text);
    while (announced.find()) {
      if (announced.group(2).equals("counter")) {
        metrics.putIfAbsent(announced.group(1), Set.of());
      }
    }
    return metrics;
  }

  private static Set<String> names(Pattern pattern, String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = pattern.matcher(Objects.requireNonNullElse(text, ""));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static List<Map<String, Object>> alerts() throws IOException {
    Map<String, List<Map<String, List<Map<String, Object>>>>> file =
        new Yaml().load(Files.readString(RULES));
    return Objects.requireNonNull(file.get("groups")).stream()
        .flatMap(group -> Objects.requireNonNull(group.get("rules")).stream())
        .toList();
  }
}
