package io.argorithm.server.execution.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.Client;
import io.argorithm.server.execution.EarlyStates;
import io.argorithm.server.execution.Printed;
import io.argorithm.server.execution.Program;
import io.argorithm.server.execution.ProgramCheck;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunRequest;
import io.argorithm.server.execution.RunUsage;
import io.argorithm.server.execution.Sandbox;
import io.argorithm.server.execution.States;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CachingSandboxTests {

  private static final RunUsage USED = new RunUsage(Duration.ZERO, Duration.ZERO, 0, 2);

  private final AtomicInteger computed = new AtomicInteger();
  private final AtomicInteger hits = new AtomicInteger();
  private Supplier<RunOutcome> program = () -> Outcomes.completed("[]");
  private final CachingSandbox sandbox =
      new CachingSandbox(
          new Counting(), new MemoryRunCache(new CacheProperties(60, 1)), new Hits());

  @Test
  void computesARunOnceAndThenRemembersIt() {
    assertThat(run("{}")).extracting("cached").isEqualTo(false);
    assertThat(run("{}")).extracting("cached").isEqualTo(true);
    assertThat(computed).hasValue(1);
    assertThat(hits).hasValue(1);
  }

  @Test
  void computesAgainForOtherParameters() {
    run("{\"n\":1}");
    run("{\"n\":2}");

    assertThat(computed).hasValue(2);
  }

  @Test
  void computesAFailedRunAgain() {
    program = () -> new RunOutcome.Crashed(States.none(), new int[0], Printed.NOTHING, USED);
    run("{}");
    program = () -> Outcomes.completed("[]");

    assertThat(run("{}")).isInstanceOf(RunOutcome.Completed.class);
  }

  @Test
  void computesEqualRunsThatComeTogetherOnlyOnce() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    program =
        () -> {
          begun.countDown();
          await(goOn);
          return Outcomes.completed("[1]");
        };
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<RunOutcome>> runs = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        runs.add(threads.submit(() -> run("{}")));
      }
      await(begun);
      goOn.countDown();
      for (Future<RunOutcome> run : runs) {
        assertThat(Outcomes.text((RunOutcome.Completed) run.get())).isEqualTo("[1]");
      }
    }

    assertThat(computed).hasValue(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private RunOutcome run(String parameters) {
    RunLimits limits = new RunLimits(Duration.ofSeconds(10), Duration.ofSeconds(10), 1, 100, 1000);
    Program program = new Program("a.py", "source", "run");
    return sandbox.run(
        new RunRequest(program, parameters, limits, 0, Client.called("me")), EarlyStates.UNWANTED);
  }

  private final class Counting implements Sandbox {

    @Override
    public RunLimits limits() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String version() {
      return "v";
    }

    @Override
    public ProgramCheck check(Program unused, String caller) {
      throw new UnsupportedOperationException();
    }

    @Override
    public RunOutcome run(RunRequest request, EarlyStates early) {
      computed.incrementAndGet();
      return program.get();
    }
  }

  private final class Hits implements CacheMonitor {

    @Override
    public void hit() {
      hits.incrementAndGet();
    }

    @Override
    public void miss() {}

    @Override
    public void fault() {}
  }
}
