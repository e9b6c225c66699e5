package io.argorithm.server;

import io.argorithm.server.config.Settings;
import io.argorithm.server.config.StartFailure;
import io.argorithm.server.config.StorageLock;
import io.argorithm.server.storage.sqlite.SqliteFile;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisReactiveAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisRepositoriesAutoConfiguration;

/** The server as a Spring application. */
@SpringBootApplication(
    // The run cache makes its own connection to Redis, and only when there is one to make.
    exclude = {
      DataRedisAutoConfiguration.class,
      DataRedisReactiveAutoConfiguration.class,
      DataRedisRepositoriesAutoConfiguration.class
    })
@ConfigurationPropertiesScan
public class ArgorithmServer {

  /**
   * Starts the server with the environment's settings, or ends with a sentence about what prevents
   * that.
   */
  @SuppressWarnings("SystemOut") // nothing else can speak before logging is set up
  public static void main(String[] args) {
    try {
      Settings settings = Settings.from(System.getenv());
      StorageLock.take(settings.storageFolder());
      application(settings).run();
    } catch (StartFailure wrong) {
      System.err.println(wrong.getMessage());
      System.exit(1);
    }
  }

  /**
   * The server, ready to start with the given environment variables instead of the process's own.
   *
   * @throws StartFailure when a variable has a value the server does not know, or the database is
   *     damaged
   */
  public static SpringApplication application(Map<String, String> variables) {
    return application(Settings.from(variables));
  }

  private static SpringApplication application(Settings settings) {
    if (List.of(settings.profiles()).contains("sqlite")) {
      SqliteFile.check(settings.storageFolder());
    }
    SpringApplication application = new SpringApplication(ArgorithmServer.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setAdditionalProfiles(settings.profiles());
    application.setDefaultProperties(settings.properties());
    application.addInitializers(settings);
    return application;
  }
}
