package io.argorithm.server.execution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.argorithm.server.budget.Budget;
import io.argorithm.server.execution.Client;
import io.argorithm.server.execution.SandboxUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RunAnswerTests {

  private static final SandboxUnavailable STOPPING =
      new SandboxUnavailable("the server is stopping", Duration.ofSeconds(10));

  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void tellsNoErrorAmongLinesThatHaveBegun() throws IOException {
    answer()
        .write(
            RunLinesTests.plan(),
            open(),
            early -> {
              early.hear("[1]".getBytes(StandardCharsets.UTF_8), new int[] {7});
              while (!response.isCommitted()) {
                Thread.onSpinWait();
              }
              throw STOPPING;
            });

    assertThat(response.getContentAsString().lines()).hasSize(2);
    assertThat(response.getContentAsString()).endsWith("{\"line\":7,\"state\":1}\n");
    assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void leavesAnErrorToBeToldWhileNoLineIsWritten() {
    assertThatExceptionOfType(SandboxUnavailable.class)
        .isThrownBy(() ->
            answer()
                .write(
                    RunLinesTests.plan(),
                    open(),
                    _ -> {
                      throw STOPPING;
                    }));
    assertThat(response.isCommitted()).isFalse();
  }

  private static OpenAnswer open() {
    return new OpenAnswer(Client.called("me"), new Budget(1 << 20, 1 << 20).open("me"));
  }

  private RunAnswer answer() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.addHeader("Accept", "application/x-ndjson");
    return new RunAnswer(request, response);
  }
}
