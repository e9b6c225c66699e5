package io.argorithm.server.execution.sandbox;

import static io.argorithm.server.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.Limit;
import io.argorithm.server.execution.Program;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.SandboxUnavailable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to workers from outside: they are killed, stopped, and do not read. */
class WorkerFaultsIntegrationTests {

  private static final int WORKERS = 3;
  private static final int CLIENTS = 4;
  private static final Duration LOAD = Duration.ofSeconds(12);
  private static final Duration SHORT = Duration.ofSeconds(2);

  private List<ProcessHandle> before = List.of();
  private WorkerPool pool;

  @BeforeEach
  void startPool() throws InterruptedException {
    before = ProcessHandle.current().children().toList();
    pool = SharedPool.start(2, 1);
    await(() -> pool.status().alive() == WORKERS);
  }

  @AfterEach
  void closePool() {
    pool.close();
  }

  @Test
  void killsAtAnyMomentUnderLoadLeaveNoRunWithoutItsOwnOutcome() throws Exception {
    Instant end = Instant.now().plus(LOAD);
    AtomicInteger completed = new AtomicInteger();
    int kills = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> clients = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int first = client * 1_000_000;
        clients.add(threads.submit(() -> load(first, end, completed)));
      }
      Random random = new Random(5);
      while (Instant.now().isBefore(end)) {
        Thread.sleep(200 + random.nextInt(900));
        kills += killOne(random);
      }
      for (Future<?> client : clients) {
        client.get(1, TimeUnit.MINUTES);
      }
    }

    assertThat(kills).isGreaterThan(3);
    assertThat(completed).hasPositiveValue();
    // Some were killed before they were ready, after which the pool takes its time to try again.
    await(this::completes);
  }

  @Test
  void aRunGoesToAnotherWorkerWhenAllThatWereIdleAreStopped() throws Exception {
    signalAll("STOP");

    assertThat(completes()).isTrue();
  }

  @Test
  void aRunThatFillsThePipesOfStoppedWorkersGoesToAnotherOne() throws Exception {
    signalAll("STOP");
    String parameters = "{\"text\":\"" + "x".repeat(900_000) + "\"}";

    try (RunOutcome outcome = runShortly("states.add_comment('fine')", parameters)) {
      assertThat(outcome).isInstanceOf(RunOutcome.Completed.class);
    }
  }

  @Test
  void aWorkerThatIsStoppedWhileAProgramRunsCostsItsRunTheTimeItHas() throws Exception {
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<RunOutcome> running = threads.submit(() -> runShortly("while True: pass", "{}"));
      await(() -> pool.status().busy() == 1);
      Thread.sleep(500); // until the program runs
      signalAll("STOP");

      try (RunOutcome outcome = running.get(1, TimeUnit.MINUTES)) {
        assertThat(outcome)
            .isInstanceOfSatisfying(
                RunOutcome.LimitExceeded.class,
                exceeded -> assertThat(exceeded.limit()).isEqualTo(Limit.TIME));
      }
    }
  }

  private void load(int first, Instant end, AtomicInteger completed) {
    for (int number = first; Instant.now().isBefore(end); number++) {
      try (RunOutcome outcome = run(number)) {
        if (outcome instanceof RunOutcome.Completed) {
          assertThat(SharedPool.text(outcome.states())).contains("\"number " + number + "\"");
          completed.incrementAndGet();
        } else {
          assertThat(outcome).isInstanceOf(RunOutcome.Crashed.class);
        }
      } catch (SandboxUnavailable noneLeft) {
        assertThat(noneLeft.retryAfter()).isPositive();
      }
    }
  }

  private boolean completes() {
    try (RunOutcome outcome = runShortly("states.add_comment('fine')", "{}")) {
      return outcome instanceof RunOutcome.Completed;
    } catch (SandboxUnavailable notYet) {
      return false;
    }
  }

  private RunOutcome run(int number) {
    Program program =
        SharedPool.program(
            """
            for i in range(200):
                states.add_comment('busy')
            states.add_comment(f'number {given["number"]}')
            """);
    return SharedPool.run(pool, program, "{\"number\":" + number + "}");
  }

  private RunOutcome runShortly(String body, String parameters) {
    RunLimits limits = pool.limits().withWall(SHORT);
    return SharedPool.run(pool, SharedPool.program(body), parameters, limits);
  }

  private int killOne(Random random) {
    List<ProcessHandle> workers = workers();
    if (workers.isEmpty()) {
      return 0;
    }
    workers.get(random.nextInt(workers.size())).destroyForcibly();
    return 1;
  }

  private void signalAll(String signal) throws IOException, InterruptedException {
    for (ProcessHandle worker : workers()) {
      assertThat(new ProcessBuilder("kill", "-" + signal, worker.pid() + "").start().waitFor())
          .isZero();
    }
  }

  private List<ProcessHandle> workers() {
    return ProcessHandle.current()
        .children()
        .filter(child -> !before.contains(child))
        .filter(child -> child.info().commandLine().orElse("").contains("WorkerMain"))
        .toList();
  }
}
