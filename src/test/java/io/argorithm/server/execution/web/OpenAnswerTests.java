package io.argorithm.server.execution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.argorithm.server.budget.Budget;
import io.argorithm.server.execution.Client;
import io.argorithm.server.execution.SandboxUnavailable;
import org.junit.jupiter.api.Test;

class OpenAnswerTests {

  private static final String MIBIBYTE = "x".repeat(1 << 20);

  private final Budget memory = new Budget(10 << 20, 10 << 20);

  @Test
  void areRefusedWhereOthersKeepTheMemory() {
    try (OpenAnswer first = open();
        OpenAnswer second = open();
        OpenAnswer third = open()) {
      first.holdParameters(MIBIBYTE);
      second.holdParameters(MIBIBYTE);

      assertThatExceptionOfType(SandboxUnavailable.class)
          .isThrownBy(() -> third.holdParameters(MIBIBYTE))
          .satisfies(away -> assertThat(away.retryAfter()).isPositive());
      third.holdParameters("{}");
    }
    try (OpenAnswer next = open()) {
      next.holdParameters(MIBIBYTE);
    }
  }

  private OpenAnswer open() {
    return new OpenAnswer(Client.called("me"), memory.open("me"));
  }
}
