package io.argorithm.server.execution;

import io.argorithm.server.catalogue.Argorithm;
import io.argorithm.server.catalogue.ArgorithmConfig;
import io.argorithm.server.catalogue.ArgorithmNotFound;
import io.argorithm.server.catalogue.Argorithms;
import io.argorithm.server.catalogue.InvalidParameters;
import io.argorithm.server.catalogue.ParameterSchema;
import io.argorithm.server.catalogue.StoredProgram;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.ParsedJson;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Runs argorithms: as asked, or the way the wire contract describes. */
@Service
public class RunService {

  private static final Logger log = LoggerFactory.getLogger(RunService.class);
  private static final long SEED = 0;
  private static final String NO_PARAMETERS = "{}";
  private static final Client NOBODY = Client.called("");

  private final Argorithms argorithms;
  private final Sandbox sandbox;
  private final RunMonitor monitor;

  RunService(Argorithms argorithms, Sandbox sandbox, RunMonitor monitor) {
    this.argorithms = argorithms;
    this.sandbox = sandbox;
    this.monitor = monitor;
  }

  /**
   * Runs an argorithm with {@code parameters}, or with its example when they are empty. When the
   * program fails with the given parameters, the example is tried in the time that is left; a run
   * that was stopped at a limit is not tried again.
   *
   * @param parameters text of a JSON object
   * @param client who waits for it
   * @return the run, which the caller closes
   * @throws ArgorithmNotFound when there is no such argorithm
   * @throws RunFailed when the program gave no states
   * @throws LimitReached when it was stopped
   * @throws SandboxUnavailable when no worker can take it now
   * @throws ClientGone when the client went away
   */
  public Run run(String id, String parameters, Client client) {
    StoredProgram stored = argorithms.findProgram(id).orElseThrow(() -> new ArgorithmNotFound(id));
    monitor.requested(id, !parameters.equals(NO_PARAMETERS));
    long begin = System.nanoTime();
    try {
      Run run = run(stored, parameters, client);
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      monitor.answered(id, run.status(), took, run.states().length());
      return run;
    } catch (RuntimeException failure) {
      monitor.failed(id);
      throw failure;
    }
  }

  /** The most a run may use. */
  public RunLimits limits() {
    return sandbox.limits();
  }

  /**
   * Makes sure that a run can be made.
   *
   * @throws ArgorithmNotFound when there is no such argorithm, or it has no such version
   * @throws InvalidParameters when given parameters do not obey their declarations
   */
  public RunPlan plan(RunCommand command) {
    String id = command.argorithmId();
    OptionalInt version = command.version();
    StoredProgram stored =
        (version.isPresent()
                ? argorithms.findProgram(id, version.getAsInt())
                : argorithms.findProgram(id))
            .orElseThrow(() -> new ArgorithmNotFound(id));
    ArgorithmConfig config = stored.argorithm().config();
    command.parameters().ifPresent(values -> check(values, config));
    String parameters = command.parameters().map(JsonValue::text).orElse(config.example());
    RunRequest request = request(stored, parameters, command.limits(), command.seed(), NOBODY);
    return new RunPlan(
        stored,
        command.parameters().isEmpty(),
        parameters,
        command.limits(),
        command.seed(),
        RunKey.of(request, sandbox.version()));
  }

  private static void check(JsonValue.Obj values, ArgorithmConfig config) {
    ParsedJson.during(
        config.parameters().length() + config.example().length(),
        () -> {
          ParameterSchema.of(config).check(values);
          return values;
        });
  }

  /**
   * Runs an argorithm once, exactly as planned: no example steps in for parameters that fail.
   *
   * @param client who waits for it
   * @param early may hear states before the outcome is known
   * @return the outcome, whatever it is, which the caller closes
   * @throws SandboxUnavailable when no worker can take it now
   * @throws ClientGone when the client went away
   */
  public RunReport execute(RunPlan plan, Client client, EarlyStates early) {
    StoredProgram stored = plan.stored();
    String id = plan.argorithmId();
    monitor.requested(id, !plan.isExample());
    long begin = System.nanoTime();
    try {
      RunRequest request = request(stored, plan.parameters(), plan.limits(), plan.seed(), client);
      RunOutcome outcome = sandbox.run(request, early);
      count(id, outcome, Duration.ofNanos(System.nanoTime() - begin));
      return new RunReport(
          id, stored.version(), plan.seed(), plan.parameters(), stored.source(), outcome);
    } catch (RuntimeException failure) {
      monitor.failed(id);
      throw failure;
    }
  }

  private void count(String id, RunOutcome outcome, Duration took) {
    if (outcome instanceof RunOutcome.Completed done) {
      Run.Status status = done.cached() ? Run.Status.CACHE : Run.Status.PARAMETERS;
      monitor.answered(id, status, took, done.states().length());
    } else {
      monitor.failed(id);
    }
  }

  private Run run(StoredProgram stored, String parameters, Client client) {
    RunLimits limits = sandbox.limits();
    if (parameters.equals(NO_PARAMETERS)) {
      String example = stored.argorithm().config().example();
      return switch (attempt(stored, example, limits, client)) {
        case RunOutcome.Completed done when done.notFinite() == null ->
            answer(Run.Status.PARAMETERS, done, null);
        case RunOutcome other -> throw failure(other);
      };
    }
    return switch (attempt(stored, parameters, limits, client)) {
      case RunOutcome.Completed done when done.notFinite() == null ->
          answer(Run.Status.PARAMETERS, done, null);
      case RunOutcome.Failed failed -> fallBack(stored, failed, limits, client);
      case RunOutcome other -> throw failure(other);
    };
  }

  private Run fallBack(
      StoredProgram stored, RunOutcome.Failed failed, RunLimits limits, Client client) {
    failed.close();
    Duration left = limits.wall().minus(failed.used().wall());
    if (!left.isPositive()) {
      throw outOfTime(limits);
    }
    String example = stored.argorithm().config().example();
    return switch (attempt(stored, example, limits.withWall(left), client)) {
      case RunOutcome.Completed done when done.notFinite() == null ->
          answer(Run.Status.EXAMPLE, done, failed.error());
      // The example had only what was left; the limit that counts is that of the whole request.
      case RunOutcome.LimitExceeded over when over.limit() == Limit.TIME -> throw outOfTime(limits);
      case RunOutcome other -> throw failure(other);
    };
  }

  private static LimitReached outOfTime(RunLimits limits) {
    return new LimitReached(Limit.TIME, limits);
  }

  private static Run answer(
      Run.Status status, RunOutcome.Completed done, @Nullable ProgramError error) {
    return new Run(done.cached() ? Run.Status.CACHE : status, done.states(), error);
  }

  private RunOutcome attempt(
      StoredProgram stored, String parameters, RunLimits limits, Client client) {
    return sandbox.run(request(stored, parameters, limits, SEED, client), EarlyStates.UNWANTED);
  }

  private static RunRequest request(
      StoredProgram stored, String parameters, RunLimits limits, long seed, Client client) {
    Argorithm argorithm = stored.argorithm();
    Program program =
        new Program(argorithm.fileName(), stored.source(), argorithm.config().function());
    return new RunRequest(program, parameters, limits, seed, client);
  }

  private static RuntimeException failure(RunOutcome outcome) {
    outcome.close();
    return switch (outcome) {
      case RunOutcome.LimitExceeded limit -> new LimitReached(limit.limit(), limit.limits());
      case RunOutcome.Failed failed -> new RunFailed(failed.error());
      case RunOutcome.Unrenderable unrenderable -> new RunFailed(unrenderable.message());
      case RunOutcome.Crashed ignored -> {
        log.error("a worker died under a run and no limit explains it");
        yield new RunFailed("the worker died");
      }
      case RunOutcome.Completed done ->
          new RunFailed(
              Objects.requireNonNull(done.notFinite(), "a run that worked has not failed")
                  .message());
    };
  }
}
