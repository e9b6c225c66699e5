package io.argorithm.server;

import io.argorithm.server.config.InvalidSetting;
import io.argorithm.server.config.Settings;
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
   * Starts the server with the environment's settings, or ends with a sentence about a wrong one.
   */
  @SuppressWarnings("SystemOut") // nothing else can speak before logging is set up
  public static void main(String[] args) {
    try {
      application(System.getenv()).run();
    } catch (InvalidSetting wrong) {
      System.err.println(wrong.getMessage());
      System.exit(1);
    }
  }

  /**
   * The server, ready to start with the given environment variables instead of the process's own.
   *
   * @throws InvalidSetting when a variable has a value the server does not know
   */
  public static SpringApplication application(Map<String, String> variables) {
    Settings settings = Settings.from(variables);
    SpringApplication application = new SpringApplication(ArgorithmServer.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setAdditionalProfiles(settings.profiles());
    application.setDefaultProperties(settings.properties());
    application.addInitializers(settings);
    return application;
  }
}
