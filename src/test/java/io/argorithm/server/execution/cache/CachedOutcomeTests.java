package io.argorithm.server.execution.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.ProgramError;
import io.argorithm.server.execution.RunOutcome;
import java.util.Arrays;
import java.util.List;
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
  void keepsWhatIsToBeSaidOfNumbersThatJsonLacks() {
    ProgramError problem = new ProgramError("ValueError", "state 2 é", false, 7, 0, List.of());
    RunOutcome.Completed plain = Outcomes.completed("[1,\"NaN\"]");
    RunOutcome.Completed outcome =
        new RunOutcome.Completed(
            plain.states(), plain.lines(), plain.printed(), plain.used(), problem, false);

    RunOutcome.Completed read =
        CachedOutcome.read(CachedOutcome.write(outcome).orElseThrow()).orElseThrow();

    assertThat(read.notFinite()).isEqualTo(problem);
    assertThat(read.printed()).isEqualTo(plain.printed());
    assertThat(Outcomes.text(read)).isEqualTo("[1,\"NaN\"]");
  }

  @Test
  void repetitiveStatesTakeLittleRoom() {
    String states = "[" + "{\"state_type\":\"array_compare\"},".repeat(10_000) + "1]";

    assertThat(CachedOutcome.write(Outcomes.completed(states)).orElseThrow())
        .hasSizeLessThan(states.length() / 20);
  }
}
