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
import org.junit.jupiter.params.provider.ValueSource;

class AccountSettingsTests {

  private static final String KEY = "0123456789abcdef0123456789abcdef";

  @TempDir Path folder;

  @Test
  void refusesAccountsWithoutAKeyAndSaysHowToMakeOne() {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> settings(Map.of("AUTH", "ENABLED")))
        .withMessageContainingAll("SECRET_KEY", "32", "openssl rand -hex 32");
  }

  @Test
  void refusesAShortKeyWithoutShowingIt() {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> settings(Map.of("AUTH", "ENABLED", "SECRET_KEY", "clawtime")))
        .satisfies(refused -> assertThat(refused).message().doesNotContain("clawtime"));
  }

  @Test
  void needsNoKeyWithoutAccounts() {
    assertThat(settings(Map.of("SECRET_KEY", "short")).profiles()).containsExactly("sqlite");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MONGO", "mongo", "mongodb", "MongoDB"})
  void takesBothNamesOfMongo(String database) {
    assertThat(
            settings(Map.of("DATABASE", database, "AUTH", "enabled", "SECRET_KEY", KEY)).profiles())
        .containsExactly("mongo", "accounts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "db",
        "10.0.0.1",
        "mongodb://u:p@a:1,b:2/?replicaSet=rs",
        "mongodb+srv://u:p@cluster.x/"
      })
  void takesAHostOrAConnectionString(String endpoint) {
    assertThat(settings(Map.of("DB_ENDPOINT", endpoint)).properties())
        .containsEntry("db.endpoint", endpoint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://u:secret@db", "a b secret", "db/secret"})
  void refusesOtherEndpointsWithoutShowingAPassword(String endpoint) {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> settings(Map.of("DB_ENDPOINT", endpoint)))
        .satisfies(refused ->
            assertThat(refused).message().contains("mongodb+srv").doesNotContain("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SECRET_KEY", "ADMIN_PASSWORD", "DB_PASSWORD", "METRICS_TOKEN"})
  void readsSecretsFromFiles(String secret) throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), KEY + "\n");

    assertThat(settings(Map.of(secret + "_FILE", file.toString())).properties()).containsValue(KEY);
  }

  @Test
  void refusesASecretThatIsGivenTwiceOrCannotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), KEY);

    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> settings(Map.of("SECRET_KEY", KEY, "SECRET_KEY_FILE", file.toString())))
        .withMessageContaining("only one");
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> settings(Map.of("SECRET_KEY_FILE", "/there/is/none")))
        .withMessageContaining("cannot be read");
  }

  @Test
  void refusesAnAdminPasswordThatWouldBeCut() {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> settings(Map.of("ADMIN_PASSWORD", "x".repeat(73))))
        .satisfies(refused -> assertThat(refused).message().doesNotContain("xxx"));
  }

  private Settings settings(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(Map.of("STORAGE_FOLDER", folder.toString()));
    all.putAll(variables);
    return Settings.from(all);
  }
}
