package io.argorithm.server.execution.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CachedOutcomeTests {

  @Test
  void readsNothingFromBytesThatAreDamagedOrOfAnotherForm() {
    byte[] whole = CachedOutcome.write(Outcomes.completed("[1,2,3]")).orElseThrow();
    byte[] otherForm = whole.clone();
    otherForm[0] = 99;

    assertThat(CachedOutcome.read(otherForm)).isEmpty();
    assertThat(CachedOutcome.read(new byte[0])).isEmpty();
    assertThat(CachedOutcome.read(Arrays.copyOf(whole, 5))).isEmpty();
  }

  @Test
  void repetitiveStatesTakeLittleRoom() {
    String states = "[" + "{\"state_type\":\"array_compare\"},".repeat(10_000) + "1]";

    assertThat(CachedOutcome.write(Outcomes.completed(states)).orElseThrow())
        .hasSizeLessThan(states.length() / 20);
  }
}
