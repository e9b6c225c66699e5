package io.argorithm.server.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The environment the server starts with, checked: profiles and properties that follow from it. */
public final class Settings
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final int SECRET_KEY_BYTES = 32;

  private final Map<String, String> environment;
  private final Map<Variable, String> values;

  private Settings(Map<String, String> environment, Map<Variable, String> values) {
    this.environment = environment;
    this.values = values;
  }

  /**
   * Reads and checks {@code variables}, and makes the storage folder.
   *
   * @throws InvalidSetting when one has a value that is not accepted
   */
  public static Settings from(Map<String, String> variables) {
    Map<String, String> environment = new HashMap<>(variables);
    environment.values().removeIf(String::isEmpty);
    Map<Variable, String> values = new EnumMap<>(Variable.class);
    for (Variable variable : Variable.values()) {
      values.put(variable, variable.in(environment));
    }
    Settings settings = new Settings(environment, values);
    settings.checkSecretKey();
    settings.makeStorageFolder();
    return settings;
  }

  /** The Spring profiles that the settings switch on. */
  public String[] profiles() {
    String storage =
        value(Variable.DATABASE).toLowerCase(Locale.ROOT).startsWith("mongo") ? "mongo" : "sqlite";
    List<String> profiles = new ArrayList<>(List.of(storage));
    if (value(Variable.AUTH).equals("ENABLED")) {
      profiles.add("accounts");
    }
    if (value(Variable.LOG_FORMAT).equals("json")) {
      profiles.add("json-log");
    }
    return profiles.toArray(String[]::new);
  }

  /** The Spring properties that follow from the settings. */
  public Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    values.forEach((variable, value) -> properties.put(variable.property(), value));
    properties.put(Variable.STORAGE_FOLDER.property(), storageFolder().toString());
    properties.put(Variable.RUNTIME_FOLDER.property(), runtimeFolder().toString());
    return properties;
  }

  /** Lets Spring see these variables, and none that is empty, as its system environment. */
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    context
        .getEnvironment()
        .getPropertySources()
        .replace(name, new SystemEnvironmentPropertySource(name, Map.copyOf(environment)));
  }

  /** HMAC with SHA-256 is only as strong as its key: RFC 7518 asks for as many bits as it gives. */
  private void checkSecretKey() {
    int bytes = value(Variable.SECRET_KEY).getBytes(StandardCharsets.UTF_8).length;
    if (value(Variable.AUTH).equals("ENABLED") && bytes < SECRET_KEY_BYTES) {
      throw new InvalidSetting(
          "SECRET_KEY has %d bytes, but with AUTH=ENABLED it needs at least %d. Make one with:"
                  .formatted(bytes, SECRET_KEY_BYTES)
              + " openssl rand -hex 32");
    }
  }

  private void makeStorageFolder() {
    try {
      Files.createDirectories(storageFolder());
    } catch (IOException problem) {
      throw new InvalidSetting(
          Variable.STORAGE_FOLDER,
          value(Variable.STORAGE_FOLDER),
          "that folder cannot be made (" + problem + ")");
    }
    if (!Files.isWritable(storageFolder())) {
      throw new InvalidSetting(
          Variable.STORAGE_FOLDER,
          value(Variable.STORAGE_FOLDER),
          "the server may not write there");
    }
  }

  /** The folder that the server writes to. */
  public Path storageFolder() {
    return Path.of(value(Variable.STORAGE_FOLDER)).toAbsolutePath();
  }

  private Path runtimeFolder() {
    String given = value(Variable.RUNTIME_FOLDER);
    return given.isEmpty() ? storageFolder().resolve("runtime") : Path.of(given).toAbsolutePath();
  }

  private String value(Variable variable) {
    String value = values.get(variable);
    if (value == null) {
      throw new IllegalStateException(variable + " has not been read");
    }
    return value;
  }
}
