package io.argorithm.server;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What the files for containers promise to whoever starts them. */
class ComposeFilesTests {

  private static final Pattern SECRET = Pattern.compile("SECRET_KEY|\\w*(PASSWORD|TOKEN)");
  private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{(\\w+)(:[?-][^}]*)?}");

  @ParameterizedTest
  @ValueSource(strings = {"docker-compose.local.yml", "docker-compose.prod.yml"})
  void followTheComposeSpecification(String file) throws IOException {
    // Its "id" is a word of an older draft than the one it says it follows.
    String schema =
        read("src/test/resources/compose-spec/compose-spec.json").replaceAll("\"id\": \".*", "");

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(schema)
                .validate(read(file), InputFormat.YAML))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docker-compose.local.yml", "docker-compose.prod.yml"})
  void giveNoSecretAValue(String file) throws IOException {
    Matcher substitutions = SUBSTITUTION.matcher(read(file));
    while (substitutions.find()) {
      if (SECRET.matcher(substitutions.group(1)).matches()) {
        assertThat(substitutions.group()).startsWith("${" + substitutions.group(1) + ":?");
      }
    }
    services(file)
        .forEach((name, service) ->
            environment(service)
                .forEach((variable, value) -> {
                  if (SECRET.matcher(variable).matches()) {
                    assertThat(value.toString()).as(name + ": " + variable).startsWith("${");
                  }
                }));
  }

  @Test
  void letNobodyReachTheDatabases() throws IOException {
    Map<String, Map<String, Object>> services = services("docker-compose.prod.yml");

    assertThat(services).containsOnlyKeys("server", "mongo", "redis", "prometheus", "grafana");
    assertThat(services)
        .extractingByKeys("mongo", "redis", "prometheus")
        .allSatisfy(service -> {
          assertThat(service).doesNotContainKey("ports").containsKey("healthcheck");
          assertThat(service.get("networks")).asInstanceOf(LIST).doesNotContain("outside");
        });
  }

  @Test
  void askForNothingThatTheExampleOfSettingsDoesNotHave() throws IOException {
    List<String> offered =
        read("docker/.env.example")
            .lines()
            .filter(line -> line.matches("\\w+=.*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();

    assertThat(substitutions("docker-compose.prod.yml"))
        .containsExactlyInAnyOrderElementsOf(Set.copyOf(offered));
    assertThat(substitutions("docker-compose.local.yml")).isSubsetOf(offered);
  }

  @Test
  void theExampleOfSettingsHoldsNoSecret() throws IOException {
    assertThat(read("docker/.env.example").lines())
        .filteredOn(line -> SECRET.matcher(line.split("=", 2)[0]).matches())
        .hasSize(6)
        .allMatch(line -> line.endsWith("="));
  }

  @Test
  void theImageHoldsNoSecretAndRunsAsAnOrdinaryUser() throws IOException {
    String dockerfile = read("Dockerfile");

    assertThat(dockerfile).contains("\nUSER 10001:10001\n", "\nHEALTHCHECK ", "PORT=80 ");
    assertThat(dockerfile).doesNotContainPattern(SECRET);
  }

  private static Set<String> substitutions(String file) throws IOException {
    return SUBSTITUTION.matcher(read(file)).results().map(found -> found.group(1)).collect(toSet());
  }

  private static Map<String, Map<String, Object>> services(String file) throws IOException {
    Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(read(file));
    return compose.getOrDefault("services", Map.of());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> environment(Map<String, Object> service) {
    return (Map<String, Object>) service.getOrDefault("environment", Map.of());
  }

  private static String read(String file) throws IOException {
    return Files.readString(Path.of(file));
  }
}
