package io.argorithm.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.catalogue.Argorithm;
import io.argorithm.server.catalogue.ArgorithmConfig;
import io.argorithm.server.catalogue.Argorithms;
import io.argorithm.server.catalogue.ArgorithmsContract;
import io.argorithm.server.config.ServerProperties;
import io.argorithm.server.config.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQLite adapter with a real file and the schema of the migrations. */
class SqliteArgorithmsIntegrationTests extends ArgorithmsContract {

  @TempDir static Path folder;
  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    Settings settings = Settings.from(Map.of("STORAGE_FOLDER", folder.toString()));
    SpringApplication application = new SpringApplication(Storage.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setAdditionalProfiles(settings.profiles());
    Map<String, Object> properties = new HashMap<>(settings.properties());
    properties.put("management.endpoint.health.validate-group-membership", false);
    application.setDefaultProperties(properties);
    context = application.run();
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @AfterEach
  void empty() {
    sql().update("DELETE FROM argorithm");
  }

  @Override
  protected Argorithms argorithms() {
    return context.getBean(Argorithms.class);
  }

  @Test
  void keepsEverythingInOneFileOfTheStorageFolder() {
    assertThat(folder.resolve("argorithm.db")).isRegularFile();
  }

  @Test
  void keepsEveryVersion() {
    addInTwoVersions();

    assertThat(
            sql()
                .queryForList(
                    "SELECT version || ' ' || source FROM argorithm_version ORDER BY version",
                    String.class))
        .containsExactly("1 first", "2 second");
  }

  @Test
  void leavesNoVersionOfARemovedArgorithmBehind() {
    addInTwoVersions();

    argorithms().remove("sort");

    assertThat(sql().queryForObject("SELECT count(*) FROM argorithm_version", Integer.class))
        .isZero();
  }

  private void addInTwoVersions() {
    ArgorithmConfig config = new ArgorithmConfig("run", "", "{}", "{}");
    argorithms().add(new Argorithm("sort", "me", "a.py", config), "first");
    argorithms().replace("sort", config, "second");
  }

  private static JdbcTemplate sql() {
    return context.getBean(JdbcTemplate.class);
  }

  /** Only what the adapter needs: no web server, no sandbox. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @EnableConfigurationProperties(ServerProperties.class)
  @Import(SqliteConfiguration.class)
  static class Storage {

    @Bean
    Clock clock() {
      return CLOCK;
    }
  }
}
