package io.argorithm.server.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.argorithm.server.catalogue.Argorithm;
import io.argorithm.server.catalogue.ArgorithmConfig;
import io.argorithm.server.catalogue.ArgorithmEntry;
import io.argorithm.server.catalogue.ArgorithmNotFound;
import io.argorithm.server.catalogue.ArgorithmSearch;
import io.argorithm.server.catalogue.ArgorithmVersion;
import io.argorithm.server.catalogue.Argorithms;
import io.argorithm.server.catalogue.InvalidParameters;
import io.argorithm.server.catalogue.Page;
import io.argorithm.server.catalogue.PageRequest;
import io.argorithm.server.catalogue.StoredProgram;
import io.argorithm.server.catalogue.Usage;
import io.argorithm.server.json.JsonReader;
import io.argorithm.server.json.JsonValue;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunServiceTests {

  private static final RunLimits LIMITS =
      new RunLimits(Duration.ofSeconds(10), Duration.ofSeconds(10), 1, 1, 1);
  private static final String EXAMPLE = "{\"n\":1}";
  private static final String GIVEN = "{\"n\":2}";

  private final Outcomes sandbox = new Outcomes();
  private final Counts counts = new Counts();
  private final RunService service = new RunService(new OneArgorithm(), sandbox, counts);

  @Test
  void runsWithTheGivenParameters() {
    sandbox.outcomes.add(completed());

    Run run = service.run("sort", GIVEN, Client.called("me"));

    assertThat(run.status()).isEqualTo(Run.Status.PARAMETERS);
    assertThat(run.error()).isNull();
    assertThat(sandbox.parameters()).containsExactly(GIVEN);
    assertThat(counts.log).containsExactly("requested true", "answered PARAMETERS");
  }

  @Test
  void takesTheExampleWhenThereAreNoParameters() {
    sandbox.outcomes.add(completed());

    assertThat(service.run("sort", "{}", Client.called("me")).status())
        .isEqualTo(Run.Status.PARAMETERS);

    assertThat(sandbox.parameters()).containsExactly(EXAMPLE);
    assertThat(counts.log).containsExactly("requested false", "answered PARAMETERS");
  }

  @Test
  void fallsBackToTheExampleInTheTimeThatIsLeft() {
    sandbox.outcomes.add(failed(Duration.ofMillis(7_500)));
    sandbox.outcomes.add(completed());

    Run run = service.run("sort", GIVEN, Client.called("me"));

    assertThat(run.status()).isEqualTo(Run.Status.EXAMPLE);
    assertThat(run.error()).isNotNull().extracting(ProgramError::type).isEqualTo("ValueError");
    assertThat(sandbox.parameters()).containsExactly(GIVEN, EXAMPLE);
    assertThat(sandbox.requests.getLast().limits().wall()).isEqualTo(Duration.ofMillis(2_500));
    assertThat(counts.log).containsExactly("requested true", "answered EXAMPLE");
  }

  @Test
  void doesNotFallBackWhenNoTimeIsLeft() {
    sandbox.outcomes.add(failed(Duration.ofSeconds(10)));

    assertThatExceptionOfType(LimitReached.class)
        .isThrownBy(() -> service.run("sort", GIVEN, Client.called("me")))
        .withMessageContaining("time limit of 10 s");
    assertThat(sandbox.requests).hasSize(1);
  }

  @Test
  void namesTheLimitOfTheWholeRequestWhenTheExampleReachesIt() {
    sandbox.outcomes.add(failed(Duration.ofMillis(7_500)));
    sandbox.outcomes.add(exceeded(Limit.TIME, LIMITS.withWall(Duration.ofMillis(2_500))));

    assertThatExceptionOfType(LimitReached.class)
        .isThrownBy(() -> service.run("sort", GIVEN, Client.called("me")))
        .withMessageContaining("time limit of 10 s");
  }

  @Test
  void saysWhenAnEarlierRunGaveTheStates() {
    sandbox.outcomes.add(
        new RunOutcome.Completed(
            new MemoryStates(),
            new int[0],
            Printed.NOTHING,
            used(Duration.ZERO),
            /* notFinite= */ null,
            /* cached= */ true));

    assertThat(service.run("sort", GIVEN, Client.called("me")).status())
        .isEqualTo(Run.Status.CACHE);
  }

  @Test
  void repeatsNoRunThatFailedWithTheExample() {
    sandbox.outcomes.add(failed(Duration.ZERO));

    assertThatExceptionOfType(RunFailed.class)
        .isThrownBy(() -> service.run("sort", "{}", Client.called("me")));

    assertThat(sandbox.requests).hasSize(1);
    assertThat(counts.log).containsExactly("requested false", "failed");
  }

  @Test
  void repeatsNoRunThatReachedALimitOrCannotBeRenderedOrCrashed() {
    RunUsage used = used(Duration.ZERO);
    List<RunOutcome> outcomes =
        List.of(
            exceeded(Limit.MEMORY, LIMITS),
            new RunOutcome.Unrenderable("NaN", States.none(), new int[0], Printed.NOTHING, used),
            new RunOutcome.Crashed(States.none(), new int[0], Printed.NOTHING, used));
    sandbox.outcomes.addAll(outcomes);

    for (int i = 0; i < outcomes.size(); i++) {
      assertThatExceptionOfType(RuntimeException.class)
          .isThrownBy(() -> service.run("sort", GIVEN, Client.called("me")));
    }

    assertThat(sandbox.parameters()).containsExactly(GIVEN, GIVEN, GIVEN);
  }

  @Test
  void answersNoStatesWhoseNumbersJsonLacksAndSaysWhich() {
    ProgramError problem = new ProgramError("ValueError", "state 2", false, 7, 0, List.of());
    MemoryStates states = new MemoryStates();
    sandbox.outcomes.add(
        new RunOutcome.Completed(
            states, new int[0], Printed.NOTHING, used(Duration.ZERO), problem, false));

    assertThatExceptionOfType(RunFailed.class)
        .isThrownBy(() -> service.run("sort", GIVEN, Client.called("me")))
        .withMessage("state 2");
    assertThat(sandbox.parameters()).containsExactly(GIVEN);
    assertThat(states.closed).isTrue();
  }

  @Test
  void closesTheStatesOfTheRunThatFailed() {
    MemoryStates states = new MemoryStates();
    sandbox.outcomes.add(
        new RunOutcome.Failed(error(), states, new int[0], Printed.NOTHING, used(Duration.ZERO)));
    sandbox.outcomes.add(completed());

    service.run("sort", GIVEN, Client.called("me"));

    assertThat(states.closed).isTrue();
  }

  @Test
  void countsNothingForAnArgorithmThatIsNotThere() {
    assertThatExceptionOfType(ArgorithmNotFound.class)
        .isThrownBy(() -> service.run("other", GIVEN, Client.called("me")));

    assertThat(counts.log).isEmpty();
    assertThat(sandbox.requests).isEmpty();
  }

  @Test
  void executesExactlyWhatIsAskedForAndReportsAnyOutcome() {
    sandbox.outcomes.add(failed(Duration.ZERO));
    RunLimits limits = LIMITS.withStates(0);

    RunReport report =
        service.execute(
            service.plan(command("{}", limits, 7)), Client.called("me"), EarlyStates.UNWANTED);

    assertThat(report.outcome()).isInstanceOf(RunOutcome.Failed.class);
    assertThat(report.parameters()).isEqualTo("{}");
    assertThat(report.version()).isOne();
    assertThat(sandbox.requests)
        .containsExactly(
            new RunRequest(
                new Program("sort.py", "", "run"), "{}", limits, 7, Client.called("me")));
    assertThat(counts.log).containsExactly("requested true", "failed");
  }

  @Test
  void executesTheExampleWhenThereAreNoParameters() {
    sandbox.outcomes.add(completed());

    RunReport report =
        service.execute(
            service.plan(command(null, LIMITS, 0)), Client.called("me"), EarlyStates.UNWANTED);

    assertThat(report.parameters()).isEqualTo(EXAMPLE);
    assertThat(sandbox.parameters()).containsExactly(EXAMPLE);
    assertThat(counts.log).containsExactly("requested false", "answered PARAMETERS");
  }

  @Test
  void plansRunsOfTheVersionThatIsAskedFor() {
    RunCommand newest = command("{}", LIMITS, 0);

    RunPlan plan =
        service.plan(new RunCommand("sort", OptionalInt.of(1), newest.parameters(), LIMITS, 0));

    assertThat(plan.stored().version()).isOne();
    assertThat(plan).isEqualTo(service.plan(newest));
    assertThatExceptionOfType(ArgorithmNotFound.class)
        .isThrownBy(() ->
            service.plan(new RunCommand("sort", OptionalInt.of(2), Optional.empty(), LIMITS, 0)));
    assertThat(counts.log).isEmpty();
  }

  @Test
  void plansOtherKeysForOtherRuns() {
    assertThat(
            List.of(
                service.plan(command(GIVEN, LIMITS, 0)).key(),
                service.plan(command(GIVEN, LIMITS, 1)).key(),
                service.plan(command(GIVEN, LIMITS.withStates(0), 0)).key(),
                service.plan(command("{}", LIMITS, 0)).key()))
        .doesNotHaveDuplicates();
    assertThat(service.plan(command(null, LIMITS, 0)).key())
        .isEqualTo(service.plan(command(EXAMPLE, LIMITS, 0)).key());
  }

  @Test
  void plansNoRunWithParametersThatDoNotFit() {
    assertThatExceptionOfType(InvalidParameters.class)
        .isThrownBy(() -> service.plan(command("{\"m\":1}", LIMITS, 0)));
    assertThat(counts.log).isEmpty();
  }

  private static RunCommand command(@Nullable String parameters, RunLimits limits, long seed) {
    Optional<JsonValue.Obj> given =
        Optional.ofNullable(parameters).map(text -> (JsonValue.Obj) JsonReader.read(text));
    return new RunCommand("sort", OptionalInt.empty(), given, limits, seed);
  }

  private static RunOutcome exceeded(Limit limit, RunLimits limits) {
    return new RunOutcome.LimitExceeded(
        limit, limits, States.none(), new int[0], Printed.NOTHING, used(limits.wall()));
  }

  private static RunOutcome completed() {
    return new RunOutcome.Completed(
        new MemoryStates(), new int[0], Printed.NOTHING, used(Duration.ZERO));
  }

  private static RunOutcome failed(Duration wall) {
    return new RunOutcome.Failed(
        error(), new MemoryStates(), new int[0], Printed.NOTHING, used(wall));
  }

  private static ProgramError error() {
    return new ProgramError("ValueError", "no", false, 1, 1, List.of());
  }

  private static RunUsage used(Duration wall) {
    return new RunUsage(wall, Duration.ZERO, 0, 0);
  }

  /** Gives the outcomes it was given, one a run. */
  private static final class Outcomes implements Sandbox {

    private final Deque<RunOutcome> outcomes = new ArrayDeque<>();
    private final List<RunRequest> requests = new ArrayList<>();

    private List<String> parameters() {
      return requests.stream().map(RunRequest::parameters).toList();
    }

    @Override
    public RunLimits limits() {
      return LIMITS;
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public ProgramCheck check(Program program, String caller) {
      return new ProgramCheck.Accepted();
    }

    @Override
    public RunOutcome run(RunRequest request, EarlyStates early) {
      requests.add(request);
      return outcomes.remove();
    }
  }

  private static final class Counts implements RunMonitor {

    private final List<String> log = new ArrayList<>();

    @Override
    public void requested(String argorithmId, boolean withParameters) {
      log.add("requested " + withParameters);
    }

    @Override
    public void answered(String argorithmId, Run.Status status, Duration took, long bytes) {
      log.add("answered " + status);
    }

    @Override
    public void failed(String argorithmId) {
      log.add("failed");
    }
  }

  private static final class MemoryStates implements States {

    private boolean closed;

    @Override
    public long length() {
      return 2;
    }

    @Override
    public void writeTo(OutputStream out) {}

    @Override
    public void close() {
      closed = true;
    }
  }

  private static final class OneArgorithm implements Argorithms {

    @Override
    public List<ArgorithmEntry> entries(Optional<ArgorithmEntry> last) {
      return List.of();
    }

    @Override
    public List<ArgorithmVersion> read(List<ArgorithmEntry> entries) {
      return List.of();
    }

    @Override
    public Optional<Argorithm> find(String id) {
      return findProgram(id).map(StoredProgram::argorithm);
    }

    @Override
    public Optional<StoredProgram> findProgram(String id) {
      Argorithm sort =
          new Argorithm("sort", "me", "sort.py", new ArgorithmConfig("run", "", "{}", EXAMPLE));
      return id.equals("sort")
          ? Optional.of(new StoredProgram(sort, 1, Instant.EPOCH, ""))
          : Optional.empty();
    }

    @Override
    public Optional<StoredProgram> findProgram(String id, int version) {
      return findProgram(id).filter(program -> program.version() == version);
    }

    @Override
    public Page<ArgorithmEntry> search(ArgorithmSearch search, PageRequest part) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Page<ArgorithmEntry> versions(String id, PageRequest part) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void add(Argorithm argorithm, String source) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void replace(String id, ArgorithmConfig config, String source) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void removeOldVersions(String id, int kept) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Usage usage(String maintainer) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String id) {
      throw new UnsupportedOperationException();
    }
  }
}
