package io.argorithm.server.execution.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.Printed;
import io.argorithm.server.execution.RunCache;
import io.argorithm.server.execution.RunKey;
import io.argorithm.server.execution.RunOutcome;
import org.junit.jupiter.api.Test;

/** What every run cache does. */
abstract class RunCacheContract {

  private static final RunKey KEY = new RunKey("00ff");

  /** An empty cache. */
  abstract RunCache cache();

  @Test
  void findsWhatWasKeptWordForWord() {
    RunCache cache = cache();
    cache.keep(KEY, Outcomes.completed("[\"é😀\",1e+16,-0.0]"));

    RunOutcome.Completed found = cache.find(KEY).orElseThrow();

    RunOutcome.Completed kept = Outcomes.completed("[\"é😀\",1e+16,-0.0]");
    assertThat(Outcomes.text(found)).isEqualTo("[\"é😀\",1e+16,-0.0]");
    assertThat(Outcomes.text(found)).as("read again").isEqualTo("[\"é😀\",1e+16,-0.0]");
    assertThat(found.states().length()).isEqualTo(kept.states().length());
    assertThat(found.lines()).containsExactly(3, 0, 7);
    assertThat(found.printed()).isEqualTo(new Printed("printed é", 5));
    assertThat(found.used()).isEqualTo(kept.used());
    assertThat(found.cached()).isTrue();
  }

  @Test
  void findsNothingForAnotherKey() {
    RunCache cache = cache();
    cache.keep(KEY, Outcomes.completed("[]"));

    assertThat(cache.find(new RunKey("00fe"))).isEmpty();
  }

  @Test
  void doesNotKeepWhatIsTooLarge() {
    RunCache cache = cache();
    cache.keep(KEY, Outcomes.completed("x".repeat(17 * 1024 * 1024)));

    assertThat(cache.find(KEY)).isEmpty();
  }
}
