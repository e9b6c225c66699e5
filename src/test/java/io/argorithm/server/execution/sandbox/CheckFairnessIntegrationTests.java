package io.argorithm.server.execution.sandbox;

import static io.argorithm.server.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.Program;
import io.argorithm.server.execution.ProgramCheck;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.SandboxUnavailable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CheckFairnessIntegrationTests {

  private static final int HOSTILE = 24;

  /** The one that is being checked, and one more by chance. */
  private static final int FEW = 2;

  /** Takes a second and more to compile. */
  private static final String SLOW = "x = [" + "1,".repeat(120_000) + "]\ndef run(): pass";

  private final AtomicInteger ended = new AtomicInteger();

  @Test
  void anUploadIsCheckedBeforeTheManyOfAnotherCallerAndRunsKeepTheirWorker() {
    try (WorkerPool pool = SharedPool.start(1, 1);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      await(() -> pool.status().alive() == 2);
      for (int i = 0; i < HOSTILE; i++) {
        threads.execute(() -> checkSlowly(pool));
      }
      await(() -> pool.status().busy() == 1 && pool.status().waiting() > HOSTILE / 2);
      int before = ended.get();

      try (RunOutcome run = SharedPool.run(pool, "states.add_comment('fine')")) {
        assertThat(run).isInstanceOf(RunOutcome.Completed.class);
        assertThat(ended.get()).as("a run waits for no check").isLessThanOrEqualTo(before + 1);
      }
      assertThat(pool.check(new Program("a.py", "def run(): pass", "run"), "honest"))
          .isEqualTo(new ProgramCheck.Accepted());
      assertThat(ended.get()).isLessThanOrEqualTo(before + FEW);
      pool.close();
    }
  }

  private void checkSlowly(WorkerPool pool) {
    try {
      pool.check(new Program("a.py", SLOW, "run"), "hostile");
    } catch (SandboxUnavailable closed) {
      return;
    }
    ended.incrementAndGet();
  }
}
