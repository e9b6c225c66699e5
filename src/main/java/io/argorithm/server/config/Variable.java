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
  /** Address the server listens on. */
  HOST("127.0.0.1", Accepted.text()),
  /** Port the server listens on; 0 takes a free one. */
  PORT("8000", Accepted.number(0, 65_535)),
  /** Folder for the database, the log and the workers' files. */
  STORAGE_FOLDER("/tmp/argorithm", Accepted.text()),
  /** Folder for what workers start from; empty is {@code runtime} in STORAGE_FOLDER. */
  RUNTIME_FOLDER("", Accepted.text()),
  /** Where argorithms and accounts are kept: the embedded SQLite file, or MongoDB. */
  DATABASE("DISABLED", Accepted.oneOf("DISABLED", "sqlite", "MONGO", "mongodb")),
  /** Host of MongoDB, or a whole connection string. */
  DB_ENDPOINT("localhost", Accepted.mongo()),
  /** Port of MongoDB when DB_ENDPOINT is a host. */
  DB_PORT("27017", Accepted.number(1, 65_535)),
  /** User of MongoDB, empty when it asks for none. */
  DB_USERNAME("", Accepted.text()),
  /** Password of that user. */
  DB_PASSWORD("", Accepted.secret()),
  /** Whether people need accounts. */
  AUTH("DISABLED", Accepted.oneOf("DISABLED", "ENABLED")),
  /** Key that signs tokens, needed when AUTH is ENABLED. */
  SECRET_KEY("", Accepted.secret()),
  /** Password the first admin's account is made with. */
  ADMIN_PASSWORD("test123", Accepted.password()),
  /** Whether sign-ins, uploads and runs are limited in number. */
  RATE_LIMITS("ENABLED", Accepted.oneOf("ENABLED", "DISABLED")),
  /** Whether the states of runs are cached: not, in Redis, or in the server's own memory. */
  CACHING("DISABLED", Accepted.oneOf("DISABLED", "ENABLED", "MEMORY")),
  /** How long a run stays in the cache, in seconds. */
  CACHE_TTL_SECONDS("86400", Accepted.number(1, 31_536_000)),
  /** Most memory for runs cached in the server, in MiB. */
  CACHE_MEMORY_MIB("64", Accepted.number(1, 65_536)),
  /** Where Redis is. */
  REDIS_HOST("127.0.0.1", Accepted.text()),
  /** Port of Redis. */
  REDIS_PORT("6379", Accepted.number(1, 65_535)),
  /** Password of Redis, empty when it needs none. */
  REDIS_PASSWORD("", Accepted.secret()),
  /** E-mail of the first admin; without accounts it is the maintainer of every argorithm. */
  ADMIN_EMAIL("sample@email.com", Accepted.text()),
  /** Sites whose pages may show {@code /embed/...} in a frame. */
  EMBED_ORIGINS("*", Accepted.origins()),
  /** When set, reading /metrics takes it as bearer token. */
  METRICS_TOKEN("", Accepted.secret()),
  /** Processes that run programs at the same time; 0 is one for each processor, at least two. */
  SANDBOX_WORKERS("0", Accepted.number(0, 256)),
  /** Most processes beside these while programs take longer than a second. */
  SANDBOX_EXTRA_WORKERS("4", Accepted.number(0, 256)),
  /** Processes that wait warm to replace one that had to be killed. */
  SANDBOX_SPARES("1", Accepted.number(0, 16)),
  /** Fresh contexts each worker keeps ready. */
  SANDBOX_PREPARED("2", Accepted.number(1, 16)),
  /** Runs after which a worker is replaced by a new one. */
  SANDBOX_RUNS_PER_WORKER("5000", Accepted.number(1, 999_999_999)),
  /** Whether workers compile programs to machine code where the JVM can. */
  SANDBOX_COMPILE("false", Accepted.oneOf("true", "false")),
  /** Wall-clock time of a run, in seconds. */
  SANDBOX_WALL_SECONDS("10", Accepted.number(1, 3_600)),
  /** Processor time of a run, in seconds. */
  SANDBOX_CPU_SECONDS("10", Accepted.number(1, 3_600)),
  /** Heap of a worker, in MiB. */
  SANDBOX_HEAP_MIB("256", Accepted.number(128, 65_536)),
  /** Stack of a program, in MiB, which limits how deep its calls may be nested. */
  SANDBOX_STACK_MIB("64", Accepted.number(1, 1_024)),
  /** States of a run. */
  SANDBOX_STATES("200000", Accepted.number(1, 10_000_000)),
  /** States of a run as JSON, in MiB. */
  SANDBOX_OUTPUT_MIB("64", Accepted.number(1, 1_024)),
  /** Text of a program, in KiB. */
  SANDBOX_SOURCE_KIB("256", Accepted.number(1, 4_096)),
  /** Parameters of a run as JSON, in KiB. */
  SANDBOX_PARAMETERS_KIB("1024", Accepted.number(1, 8_192)),
  /** What a program prints, as far as it is kept, in KiB. */
  SANDBOX_PRINTED_KIB("64", Accepted.number(1, 256)),
  /** Programs that wait for a worker. */
  SANDBOX_QUEUE("200", Accepted.number(1, 100_000)),
  /** Programs of one caller that wait for a worker. */
  SANDBOX_QUEUE_PER_CALLER("100", Accepted.number(1, 100_000)),
  /** How long a program waits for a worker, in seconds. */
  SANDBOX_QUEUE_SECONDS("30", Accepted.number(1, 3_600));

  private static final Set<String> GROUPS = Set.of("CACHE", "DB", "REDIS", "SANDBOX");

  private final String defaultValue;
  private final Accepted accepted;

  Variable(String defaultValue, Accepted accepted) {
    this.defaultValue = defaultValue;
    this.accepted = accepted;
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
                this, accepted.isSecret() ? "(not shown)" : given, accepted.description()));
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
