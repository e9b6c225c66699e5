package io.argorithm.server.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusiestArgorithmsTests {

  private final List<String> dropped = new ArrayList<>();
  private final BusiestArgorithms argorithms = new BusiestArgorithms(dropped::add);

  @Test
  void givesALabelToEachOfTwoHundredAndOneToAllOthers() {
    run(BusiestArgorithms.MOST + 50, 1);

    assertThat(argorithms.label("id0")).isEqualTo("id0");
    assertThat(argorithms.label("id199")).isEqualTo("id199");
    assertThat(argorithms.label("id200")).isEqualTo(BusiestArgorithms.OTHERS);
    assertThat(dropped).isEmpty();
  }

  @Test
  void givesThePlaceOfTheLeastBusyToOneThatIsBusier() {
    run(BusiestArgorithms.MOST, 2);
    for (int i = 0; i < 5; i++) {
      assertThat(argorithms.label("late")).isEqualTo(BusiestArgorithms.OTHERS);
      argorithms.count("late");
    }

    assertThat(argorithms.label("late")).isEqualTo("late");
    assertThat(dropped).hasSize(1);
    assertThat(argorithms.label(dropped.getFirst())).isEqualTo(BusiestArgorithms.OTHERS);
  }

  @Test
  void dropsTheLabelOfOneThatIsGone() {
    run(1, 1);

    argorithms.remove("id0");
    argorithms.remove("unknown");

    assertThat(dropped).containsExactly("id0");
    assertThat(argorithms.label("id0")).isEqualTo(BusiestArgorithms.OTHERS);
  }

  @Test
  void countsLongIdsAmongTheOthers() {
    String longest = "\\".repeat(BusiestArgorithms.LONGEST);
    argorithms.count(longest);
    argorithms.count(longest + "x");

    assertThat(argorithms.label(longest)).isEqualTo(longest);
    assertThat(argorithms.label(longest + "x")).isEqualTo(BusiestArgorithms.OTHERS);
  }

  private void run(int ids, int times) {
    for (int i = 0; i < ids * times; i++) {
      argorithms.count("id" + i % ids);
    }
  }
}
