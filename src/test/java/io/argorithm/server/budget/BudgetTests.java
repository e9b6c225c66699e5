package io.argorithm.server.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BudgetTests {

  private final Budget budget = new Budget(10, 6);

  @Test
  void givesNobodyMoreThanAPart() {
    try (Budget.Share first = budget.open("a");
        Budget.Share second = budget.open("a")) {
      assertThat(first.add(4)).isTrue();
      assertThat(second.add(3)).isFalse();
      assertThat(second.add(2)).isTrue();
    }
  }

  @Test
  void givesAllTogetherNoMoreThanThereIs() {
    try (Budget.Share one = budget.open("a");
        Budget.Share other = budget.open("b")) {
      assertThat(one.add(6)).isTrue();
      assertThat(other.add(5)).isFalse();
      assertThat(other.add(4)).isTrue();
    }
  }

  @Test
  void hasBackWhatWasTakenWhenAShareIsClosed() {
    Budget.Share share = budget.open("a");
    assertThat(share.add(6)).isTrue();
    share.close();
    share.close();

    assertThat(share.add(1)).as("closed").isFalse();
    try (Budget.Share next = budget.open("a")) {
      assertThat(next.add(6)).isTrue();
    }
  }
}
