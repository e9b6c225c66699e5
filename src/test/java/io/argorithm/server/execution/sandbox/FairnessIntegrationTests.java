package io.argorithm.server.execution.sandbox;

import static io.argorithm.server.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.Client;
import io.argorithm.server.execution.EarlyStates;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FairnessIntegrationTests {

  private static final Duration LIMIT = Duration.ofSeconds(2);

  private static final int HONEST_RUNS = 4;
  private static final int ENDLESS_CALLERS = 12;

  /** Three run at a time, and some more when workers are lost; in turn it would be ten. */
  private static final int FEW = 7;

  /** Two that a worker survives and two that cost it. */
  private static final List<String> ENDLESS =
      List.of(
          "while True: pass",
          "try:\n  while True: pass\nexcept BaseException: pass",
          "sum(range(10 ** 15))",
          "10 ** 10 ** 9");

  private final Map<String, AtomicInteger> ends = new ConcurrentHashMap<>();
  private final AtomicInteger starts = new AtomicInteger();
  private final AtomicInteger waits = new AtomicInteger();
  private final Set<String> served = ConcurrentHashMap.newKeySet();
  private final Queue<Long> endsOfEndlessRuns = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean done = new AtomicBoolean();

  @Test
  void honestRunsComeBeforeCallersThatLoopForEver() throws InterruptedException {
    try (WorkerPool pool = start();
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      await(() -> pool.status().alive() >= 3);
      for (int i = 0; i < ENDLESS_CALLERS; i++) {
        String caller = "loop-" + i;
        String body = ENDLESS.get(i % ENDLESS.size());
        callers.execute(() -> loop(pool, caller, body));
      }
      try {
        // Before they have had their turn, all callers are alike.
        await(() -> served.size() == ENDLESS_CALLERS);
        for (int i = 0; i < HONEST_RUNS; i++) {
          Thread.sleep(300);
          runHonestly(pool);
        }
      } finally {
        done.set(true);
      }
    }

    assertThat(starts.get()).isGreaterThanOrEqualTo(3);
    assertThat(waits.get()).isGreaterThanOrEqualTo(HONEST_RUNS);
    assertThat(ends).containsKey("time");
    assertThat(ends).doesNotContainKeys("protocol", "death");
  }

  @Test
  void whoHasNothingRunningNeedNotWaitForTheLongRunsOfAnother() {
    try (WorkerPool pool = start();
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < ENDLESS_CALLERS; i++) {
        callers.execute(() -> loop(pool, "one caller", ENDLESS.get(0)));
      }
      try {
        await(() -> !endsOfEndlessRuns.isEmpty());
        await(() -> pool.status().busy() == 3 && pool.status().alive() == 4);
        for (int i = 0; i < HONEST_RUNS; i++) {
          runHonestly(pool, 1);
        }
      } finally {
        done.set(true);
      }
    }
  }

  private void runHonestly(WorkerPool pool) {
    runHonestly(pool, FEW);
  }

  private void runHonestly(WorkerPool pool, int most) {
    long asked = System.nanoTime();
    RunRequest request =
        new RunRequest(
            SharedPool.program("states.add_comment('fine')"),
            "{}",
            pool.limits(),
            0,
            Client.called("honest"));
    try (RunOutcome outcome = pool.run(request, EarlyStates.UNWANTED)) {
      long begun = System.nanoTime() - outcome.used().wall().toNanos();
      assertThat(outcome).isInstanceOf(RunOutcome.Completed.class);
      assertThat(endsOfEndlessRuns.stream().filter(end -> asked < end && end < begun))
          .hasSizeLessThanOrEqualTo(most);
    }
  }

  private void loop(WorkerPool pool, String caller, String body) {
    while (!done.get()) {
      RunRequest request =
          new RunRequest(SharedPool.program(body), "{}", pool.limits(), 0, Client.called(caller));
      pool.run(request, EarlyStates.UNWANTED).close();
      endsOfEndlessRuns.add(System.nanoTime());
      served.add(caller);
    }
  }

  private WorkerPool start() {
    int seconds = (int) LIMIT.toSeconds();
    SandboxProperties properties =
        new SandboxProperties(
            2, 1, 1, 1, 1000, false, seconds, seconds, 256, 64, 2000, 1, 256, 1024, 64, 50, 50, 120,
            64);
    return SharedPool.start(
        properties,
        new SandboxMonitor() {
          @Override
          public void waited(Duration time) {
            waits.incrementAndGet();
          }

          @Override
          public void workerStarted(Duration time) {
            starts.incrementAndGet();
          }

          @Override
          public void workerEnded(String cause) {
            ends.computeIfAbsent(cause, _ -> new AtomicInteger()).incrementAndGet();
          }
        });
  }
}
