package io.argorithm.server.execution.web;

import io.argorithm.server.execution.Limit;
import io.argorithm.server.execution.RunCommand;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.web.InvalidRequest;
import io.argorithm.server.web.ObjectBody;
import io.argorithm.server.web.QueryFields;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads from a request what to run. A body may lower limits, never raise them; what is not said is
 * the example, the server's limits and seed 0.
 *
 * @param most the most a run may use
 */
record RunCommandReader(RunLimits most) {

  /** Limits are kept in whole milliseconds. */
  private static final BigDecimal SHORTEST = new BigDecimal("0.001");

  /**
   * Reads {@code body}.
   *
   * @throws InvalidRequest when a field is wrong
   */
  RunCommand read(String argorithmId, ObjectBody body) {
    Optional<JsonValue.Obj> parameters = body.object("parameters");
    ObjectBody asked = body.fields("limits");
    RunLimits limits =
        most.withWall(seconds(asked, Limit.TIME).orElse(most.wall()))
            .withCpu(seconds(asked, Limit.CPU).orElse(most.cpu()))
            .withStates(Math.toIntExact(whole(asked, Limit.STATES)))
            .withOutputBytes(whole(asked, Limit.OUTPUT));
    long seed = body.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(0L);
    body.check();
    return new RunCommand(argorithmId, OptionalInt.empty(), parameters, limits, seed);
  }

  /**
   * Reads a query, which says the version, too, but no limits.
   *
   * @throws InvalidRequest when a field is wrong
   */
  RunCommand read(String argorithmId, HttpServletRequest request) {
    QueryFields query = new QueryFields(request);
    OptionalInt version =
        query
            .integer("version", 1, Integer.MAX_VALUE)
            .map(number -> OptionalInt.of(number.intValue()))
            .orElse(OptionalInt.empty());
    Optional<JsonValue.Obj> parameters = query.object("parameters");
    long seed = query.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(0L);
    query.check();
    return new RunCommand(argorithmId, version, parameters, most, seed);
  }

  private Optional<Duration> seconds(ObjectBody asked, Limit limit) {
    return asked
        .number(limit.key(), SHORTEST, limit.of(most))
        .map(seconds -> Duration.ofMillis(seconds.movePointRight(3).longValue()));
  }

  private long whole(ObjectBody asked, Limit limit) {
    long value = limit.of(most).longValueExact();
    return asked.integer(limit.key(), 1, value).orElse(value);
  }
}
