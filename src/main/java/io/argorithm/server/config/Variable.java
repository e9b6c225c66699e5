package io.argorithm.server.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The environment variables of the server, each with its default and what it accepts. An empty
 * value counts as unset, because compose files pass the variables they do not know as empty ones.
 * The value of a secret may also lie in a file, which the variable with {@code _FILE} at the end of
 * its name points to.
 */
public enum Variable {
  HOST("127.0.0.1", Accepted.text(), "address to listen on; `0.0.0.0` for all"),
  PORT("8000", Accepted.number(0, 65_535), "port to listen on; 0 takes a free one"),
  MAX_CONNECTIONS(
      "1000",
      Accepted.number(16, 100_000),
      "connections at once, some 60 kB of memory each; when they run short, those that keep the server waiting are closed"),
  STORAGE_FOLDER(
      "/tmp/argorithm",
      Accepted.text(),
      "folder for the database `argorithm.db`, the log `server.log` and what runs need for a while"),
  RUNTIME_FOLDER(
      "",
      Accepted.text(),
      "folder for what workers start from; may be made ahead and read-only. Empty is `runtime` in `STORAGE_FOLDER`"),
  DATABASE(
      "DISABLED",
      Accepted.oneOf("DISABLED", "sqlite", "MONGO", "mongodb"),
      "where argorithms and accounts are kept: the embedded SQLite file (`DISABLED`, `sqlite`), or MongoDB"),
  DB_ENDPOINT("localhost", Accepted.mongo(), "host of MongoDB, or a whole connection string"),
  DB_PORT("27017", Accepted.number(1, 65_535), "port of MongoDB when `DB_ENDPOINT` is a host"),
  DB_USERNAME("", Accepted.text(), "user of MongoDB, empty when it asks for none"),
  DB_PASSWORD("", Accepted.secret(), "password of that user"),
  AUTH("DISABLED", Accepted.oneOf("DISABLED", "ENABLED"), "whether people need accounts"),
  SECRET_KEY(
      "",
      Accepted.secret(),
      "signs tokens; at least 32 bytes when `AUTH` is `ENABLED`, for example of `openssl rand -hex 32`"),
  ADMIN_EMAIL(
      "sample@email.com",
      Accepted.email(),
      "the first admin; without accounts the maintainer of every argorithm"),
  ADMIN_PASSWORD("test123", Accepted.password(), "password the first admin's account is made with"),
  RATE_LIMITS(
      "ENABLED",
      Accepted.oneOf("ENABLED", "DISABLED"),
      "whether sign-ins, uploads and runs are limited in number"),
  CACHING(
      "DISABLED",
      Accepted.oneOf("DISABLED", "ENABLED", "MEMORY"),
      "where the states of runs are kept for equal ones: nowhere, in Redis (`ENABLED`), or in the server itself"),
  CACHE_TTL_SECONDS("86400", Accepted.number(1, 31_536_000), "how long a run stays in the cache"),
  CACHE_MEMORY_MIB("64", Accepted.number(1, 65_536), "most memory for `CACHING=MEMORY`"),
  REDIS_HOST("127.0.0.1", Accepted.text(), "host of Redis"),
  REDIS_PORT("6379", Accepted.number(1, 65_535), "port of Redis"),
  REDIS_PASSWORD("", Accepted.secret(), "password of Redis, empty when it needs none"),
  METRICS_TOKEN("", Accepted.secret(), "when set, reading `/metrics` takes it as bearer token"),
  LOG_FORMAT(
      "text",
      Accepted.oneOf("text", "json"),
      "a line an event to read, or a JSON object a line for collectors of logs"),
  ALLOWED_HOSTS(
      "",
      Accepted.hosts(),
      "names that the server answers to beside `localhost` and loopback addresses. Empty is all, or none more when `HOST` is a loopback address; `*` is all"),
  ALLOWED_ORIGINS(
      "",
      Accepted.pages(),
      "sites whose pages may change, run and read what is here; other sites' may do neither"),
  EMBED_ORIGINS("*", Accepted.origins(), "sites whose pages may show `/embed/...` in a frame"),
  QUOTA_ARGORITHMS(
      "1000",
      Accepted.number(1, 999_999_999),
      "argorithms of a maintainer, without accounts of all together; one more answers 409"),
  QUOTA_VERSIONS(
      "100",
      Accepted.number(1, 999_999_999),
      "versions of an argorithm; the oldest goes when one more comes"),
  QUOTA_TEXT_MIB(
      "200",
      Accepted.number(1, 1_048_576),
      "programs and configurations of a maintainer, all versions together; more answers 409"),
  SANDBOX_WORKERS(
      "0",
      Accepted.number(0, 256),
      "programs that run at once; 0 is one for each processor, at least two"),
  SANDBOX_EXTRA_WORKERS(
      "4",
      Accepted.number(0, 256),
      "most processes beside these while programs take longer than a second"),
  SANDBOX_SPARES(
      "1", Accepted.number(0, 16), "processes that wait warm to replace one that had to be killed"),
  SANDBOX_PREPARED("2", Accepted.number(1, 16), "fresh contexts each worker keeps ready"),
  SANDBOX_RUNS_PER_WORKER(
      "5000",
      Accepted.number(1, 999_999_999),
      "runs after which a worker is replaced by a new one"),
  SANDBOX_COMPILE(
      "false",
      Accepted.oneOf("true", "false"),
      "whether workers compile hot code, which pays for long programs only"),
  SANDBOX_WALL_SECONDS(
      "10",
      Accepted.number(1, 3_600),
      "wall-clock time of a run, waiting for a worker not included"),
  SANDBOX_CPU_SECONDS("10", Accepted.number(1, 3_600), "processor time of a run"),
  SANDBOX_HEAP_MIB(
      "256",
      Accepted.number(128, 65_536),
      "heap of a worker; a program that fills three quarters of it is ended"),
  SANDBOX_STACK_MIB(
      "64",
      Accepted.number(1, 1_024),
      "stack of a program, which bounds how deep its calls may be nested"),
  SANDBOX_STATES("200000", Accepted.number(1, 10_000_000), "states of a run"),
  SANDBOX_OUTPUT_MIB("64", Accepted.number(1, 1_024), "states of a run as JSON"),
  SANDBOX_SOURCE_KIB("256", Accepted.number(1, 4_096), "text of a program"),
  SANDBOX_PARAMETERS_KIB("1024", Accepted.number(1, 8_192), "parameters of a run as JSON"),
  SANDBOX_PRINTED_KIB(
      "64",
      Accepted.number(1, 256),
      "what a program prints, as far as it is kept; the rest is only counted"),
  SANDBOX_QUEUE(
      "200", Accepted.number(1, 100_000), "programs that wait for a worker; one more answers 503"),
  SANDBOX_QUEUE_PER_CALLER("100", Accepted.number(1, 100_000), "programs of one caller that wait"),
  SANDBOX_QUEUE_SECONDS(
      "30", Accepted.number(1, 3_600), "how long a program waits; then it answers 503"),
  SANDBOX_SPOOL_MIB(
      "1024",
      Accepted.number(4, 1_048_576),
      "disk for large states that wait to be read, a quarter of it for one caller; without room a run answers 503");

  private static final Set<String> GROUPS = Set.of("CACHE", "DB", "QUOTA", "REDIS", "SANDBOX");

  private final String defaultValue;
  private final Accepted accepted;
  private final String meaning;

  Variable(String defaultValue, Accepted accepted, String meaning) {
    this.defaultValue = defaultValue;
    this.accepted = accepted;
    this.meaning = meaning;
  }

  /** What it is without being set. */
  String defaultValue() {
    return defaultValue;
  }

  /** What it may be set to. */
  Accepted accepted() {
    return accepted;
  }

  /** What it is for, in Markdown; docs/operations.md has it. */
  String meaning() {
    return meaning;
  }

  /**
   * The Spring property that the variable becomes: {@code SANDBOX_HEAP_MIB} is {@code
   * sandbox.heap-mib}, one of no group such as {@code ADMIN_EMAIL} is {@code
   * argorithm.admin-email}.
   */
  String property() {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    String group = name().split("_", 2)[0];
    return GROUPS.contains(group) ? name.replaceFirst("-", ".") : "argorithm." + name;
  }

  /**
   * The value in {@code environment}, in the spelling declared here, or else the default.
   *
   * @throws InvalidSetting when the value is not accepted
   */
  String in(Map<String, String> environment) {
    String given = given(environment);
    if (given.isEmpty()) {
      return defaultValue;
    }
    return accepted
        .spelling(given)
        .orElseThrow(() ->
            new InvalidSetting(
                this,
                accepted.isSecret() ? "(not shown)" : given,
                "accepted is " + accepted.description()));
  }

  private String given(Map<String, String> environment) {
    String direct = environment.getOrDefault(name(), "");
    String file = accepted.isSecret() ? environment.getOrDefault(name() + "_FILE", "") : "";
    if (file.isEmpty()) {
      return direct;
    }
    if (!direct.isEmpty()) {
      throw new InvalidSetting(
          "%s and %s_FILE are both set, but only one of them may be.".formatted(name(), name()));
    }
    try {
      // Editors end files with a line break, which is not part of the secret.
      return Files.readString(Path.of(file)).stripTrailing();
    } catch (IOException unreadable) {
      throw new InvalidSetting(
          "%s_FILE is '%s', but that file cannot be read.".formatted(name(), file));
    }
  }
}
