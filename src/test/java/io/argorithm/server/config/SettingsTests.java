package io.argorithm.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;

class SettingsTests {

  @TempDir Path folder;

  @Test
  void startsOnThisMachineAloneWithoutAnyVariable() {
    assertThat(settings(Map.of()).properties())
        .containsEntry("argorithm.host", "127.0.0.1")
        .containsEntry("argorithm.port", "8000")
        .containsEntry("argorithm.auth", "DISABLED")
        .containsEntry("argorithm.admin-email", "sample@email.com")
        .containsEntry("argorithm.metrics-token", "");
  }

  @Test
  void takesAnEmptyVariableForAnUnsetOne() {
    Map<String, String> empty = new HashMap<>();
    for (Variable variable : Variable.values()) {
      empty.put(variable.name(), "");
    }
    empty.put("STORAGE_FOLDER", folder.toString());

    assertThat(Settings.from(empty).properties()).isEqualTo(settings(Map.of()).properties());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DISABLED", "disabled", "sqlite", "SQLite"})
  void keepsEverythingInSqliteByAnyOfItsNames(String database) {
    assertThat(settings(Map.of("DATABASE", database)).profiles()).containsExactly("sqlite");
  }

  @Test
  void writesItsLogAsJsonWhenAsked() {
    assertThat(settings(Map.of("LOG_FORMAT", "JSON")).profiles())
        .containsExactly("sqlite", "json-log");
  }

  @ParameterizedTest
  @CsvSource({
    "DATABASE, oracle, sqlite",
    "AUTH, maybe, DISABLED",
    "CACHING, yes, DISABLED",
    "LOG_FORMAT, xml, json",
    "PORT, 65536, 65535",
    "PORT, -1, 65535",
    "PORT, http, 65535",
    "PORT, 99999999999999, 65535",
    "PORT, '80 ', 65535",
    "SANDBOX_WORKERS, many, 256",
    "SANDBOX_WORKERS, 257, 256",
    "SANDBOX_COMPILE, yes, true",
    "SANDBOX_WALL_SECONDS, 0, 3600",
    "SANDBOX_HEAP_MIB, 1, 128"
  })
  void refusesAnUnknownValueInOneSentence(String variable, String value, String accepted) {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> settings(Map.of(variable, value)))
        .satisfies(wrong ->
            assertThat(wrong)
                .message()
                .contains(variable, "'" + value + "'", accepted)
                .endsWith(".")
                .doesNotContain("\n"));
  }

  @Test
  void givesEveryVariableAPropertyOfItsOwn() {
    assertThat(settings(Map.of("SANDBOX_HEAP_MIB", "512")).properties())
        .hasSameSizeAs(Variable.values())
        .containsEntry("sandbox.heap-mib", "512");
  }

  @Test
  void makesTheStorageFolderWithItsParents() {
    Path nested = folder.resolve("a/b/c");

    settings(Map.of("STORAGE_FOLDER", nested.toString()));

    assertThat(nested).isDirectory();
  }

  @Test
  void refusesAStorageFolderThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> settings(Map.of("STORAGE_FOLDER", file.toString())))
        .withMessageContainingAll("STORAGE_FOLDER", "'" + file + "'");
  }

  @Test
  void showsSpringTheVariablesThatAreNotEmpty() {
    Settings settings =
        settings(Map.of("SANDBOX_WORKERS", "3", "SANDBOX_QUEUE", "", "OTHER", "value"));
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      settings.initialize(context);

      assertThat(context.getEnvironment().getProperty("SANDBOX_WORKERS")).isEqualTo("3");
      assertThat(context.getEnvironment().getProperty("sandbox.workers")).isEqualTo("3");
      assertThat(context.getEnvironment().containsProperty("SANDBOX_QUEUE")).isFalse();
      assertThat(context.getEnvironment().getProperty("OTHER")).isEqualTo("value");
      assertThat(context.getEnvironment().containsProperty("PATH")).isFalse();
    }
  }

  private Settings settings(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(Map.of("STORAGE_FOLDER", folder.toString()));
    all.putAll(variables);
    return Settings.from(all);
  }
}
