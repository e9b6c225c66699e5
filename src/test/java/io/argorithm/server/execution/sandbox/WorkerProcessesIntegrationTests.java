package io.argorithm.server.execution.sandbox;

import static io.argorithm.server.Eventually.await;
import static io.argorithm.server.execution.sandbox.SharedPool.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.argorithm.server.execution.Client;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.SandboxUnavailable;
import io.argorithm.server.execution.protocol.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerProcessesIntegrationTests {

  private static final String ENDLESS = "while True: pass";

  private List<ProcessHandle> before = List.of();
  private WorkerPool pool;

  @BeforeEach
  void startPool() {
    before = ProcessHandle.current().children().toList();
    pool = SharedPool.start(1, 0);
    runHonestly();
  }

  @AfterEach
  void closePool() {
    pool.close();
  }

  @Test
  void aKilledWorkerIsReplaced() throws Exception {
    ProcessHandle worker = onlyWorker();
    worker.destroyForcibly();
    worker.onExit().get(20, TimeUnit.SECONDS);

    runHonestly();
  }

  @Test
  void aRunWhoseWorkerIsKilledHasAnOutcome() throws Exception {
    CompletableFuture<RunOutcome> running = CompletableFuture.supplyAsync(() -> run(pool, ENDLESS));
    await(() -> pool.status().busy() == 1);
    onlyWorker().destroyForcibly();

    assertThat(running.get(20, TimeUnit.SECONDS)).isInstanceOf(RunOutcome.Crashed.class);
    runHonestly();
  }

  @Test
  void aWorkerIsReplacedAfterItsRuns() throws Exception {
    pool.close();
    AtomicInteger retired = new AtomicInteger();
    SandboxProperties properties =
        new SandboxProperties(1, 0, 0, 1, 2, false, 30, 30, 256, 64, 10, 1, 1, 1, 1, 9, 9, 120, 64);
    pool =
        SharedPool.start(
            properties,
            new SandboxMonitor() {
              @Override
              public void workerEnded(String cause) {
                assertThat(cause).isEqualTo("retired");
                retired.incrementAndGet();
              }
            });

    for (int run = 0; run < 4; run++) {
      runHonestly();
    }

    await(() -> retired.get() == 2);
  }

  @Test
  void turnsProgramsAwayWhenTheQueueIsFullAndSaysWhenToComeAgain() throws Exception {
    CompletableFuture<RunOutcome> running =
        CompletableFuture.supplyAsync(() -> SharedPool.runShortly(pool, ENDLESS));
    await(() -> pool.status().busy() == 1);
    List<CompletableFuture<RunOutcome>> waiting = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < SharedPool.QUEUE; i++) {
        waiting.add(CompletableFuture.supplyAsync(() -> run(pool, "pass"), threads));
      }
      await(() -> pool.status().waiting() == SharedPool.QUEUE);

      assertThatExceptionOfType(SandboxUnavailable.class)
          .isThrownBy(() -> runHonestly())
          .satisfies(away -> assertThat(away.retryAfter()).isPositive());
      assertThat(running.get(20, TimeUnit.SECONDS)).isInstanceOf(RunOutcome.LimitExceeded.class);
      for (var each : waiting) {
        assertThat(each.get(60, TimeUnit.SECONDS)).isInstanceOf(RunOutcome.Completed.class);
      }
    }
  }

  @Test
  void closingLeavesNoProcessAndNoRunThatHangs() throws Exception {
    CompletableFuture<RunOutcome> running = CompletableFuture.supplyAsync(() -> run(pool, ENDLESS));
    await(() -> pool.status().busy() == 1);
    ProcessHandle worker = onlyWorker();
    pool.close();

    assertThat(running.handle((outcome, problem) -> problem).get(20, TimeUnit.SECONDS))
        .hasCauseInstanceOf(SandboxUnavailable.class);
    assertThat(worker.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    assertThatExceptionOfType(SandboxUnavailable.class)
        .isThrownBy(() -> runHonestly())
        .withMessage("the server is stopping");
  }

  @Test
  void aWorkerEndsWithItsInputWhileAProgramLoops(@TempDir Path storage) throws Exception {
    SandboxProperties properties =
        new SandboxProperties(1, 0, 0, 1, 9, false, 60, 60, 256, 64, 10, 1, 1, 1, 1, 1, 1, 60, 64);
    Process process = WorkerCommand.prepare(properties, storage).start();
    Deadlines deadlines = new Deadlines();
    WorkerProcess worker = new WorkerProcess(process);
    worker.awaitReady(deadlines, Duration.ofSeconds(60));
    CompletableFuture.runAsync(() -> loopForEver(worker, deadlines));
    await(() -> process.info().totalCpuDuration().orElseThrow().compareTo(Duration.ZERO) > 0);
    Thread.sleep(500);
    assertThat(process.isAlive()).isTrue();

    process.getOutputStream().close();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void workersStartFromWhatATrainedOneLeftBehind(@TempDir Path runtime) throws Exception {
    SandboxProperties properties =
        new SandboxProperties(1, 0, 0, 1, 9, false, 60, 60, 256, 64, 10, 1, 1, 1, 1, 1, 1, 60, 64);
    WorkerCommand command = WorkerCommand.prepare(properties, runtime);
    assertThat(command.startCache().isMissing()).isTrue();

    assertThat(command.startCache().make()).isTrue();

    assertThat(command.startCache().isMissing()).isFalse();
    assertThat(command.startCache().make()).as("made once").isFalse();
    Process process = command.start();
    try (Deadlines deadlines = new Deadlines()) {
      new WorkerProcess(process).awaitReady(deadlines, Duration.ofSeconds(60));
      assertThat(Path.of("/proc", process.pid() + "", "maps")).content().contains(".aot");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void programsAreTurnedAwayWhileNoWorkerStarts() throws IOException {
    Deadlines deadlines = new Deadlines();
    SandboxProperties properties =
        new SandboxProperties(1, 0, 0, 1, 9, false, 60, 60, 256, 64, 10, 1, 1, 1, 1, 1, 1, 60, 64);
    Workers.WorkerStarter broken = () -> new WorkerProcess(new ProcessBuilder("false").start());
    try (Workers workers = new Workers(properties, broken, deadlines, SandboxMonitor.NONE)) {
      workers.start();

      assertThatExceptionOfType(SandboxUnavailable.class)
          .isThrownBy(() -> workers.take(Client.called("test")))
          .withMessage("no worker can be started")
          .satisfies(away -> assertThat(away.retryAfter()).isPositive());
      assertThat(workers.status().ready()).isFalse();
    }
  }

  private static void loopForEver(WorkerProcess worker, Deadlines deadlines) {
    var program = SharedPool.program(ENDLESS);
    var text = new Message.ProgramText(program.fileName(), program.source(), program.function());
    try (Deadline deadline = deadlines.untilKilled(worker, Duration.ofSeconds(60))) {
      worker.ask(
          new Message.Run(1, text, "{}", 0, 60_000, 60_000, 10, 100, 0),
          deadline,
          message -> message,
          () -> {});
    } catch (WorkerLost expected) {
      assertThat(expected.reason()).isEqualTo(WorkerLost.Cause.DEATH);
    }
  }

  private void runHonestly() {
    try (RunOutcome outcome = run(pool, "states.add_comment('fine')")) {
      assertThat(outcome).isInstanceOf(RunOutcome.Completed.class);
    }
  }

  private ProcessHandle onlyWorker() {
    List<ProcessHandle> workers =
        ProcessHandle.current()
            .children()
            .filter(child -> !before.contains(child))
            .filter(child -> child.info().commandLine().orElse("").contains("WorkerMain"))
            .toList();
    assertThat(workers).hasSize(1);
    return workers.getFirst();
  }
}
