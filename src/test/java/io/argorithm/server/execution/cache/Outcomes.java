package io.argorithm.server.execution.cache;

import io.argorithm.server.execution.Printed;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunUsage;
import io.argorithm.server.execution.States;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Outcomes for tests. */
final class Outcomes {

  private Outcomes() {}

  static RunOutcome.Completed completed(String states) {
    return new RunOutcome.Completed(
        new Text(states),
        new int[] {3, 0, 7},
        new Printed("printed é", 5),
        new RunUsage(Duration.ofMillis(5), Duration.ofMillis(4), 3, states.length()));
  }

  static String text(RunOutcome.Completed outcome) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      outcome.states().writeTo(out);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private record Text(String text) implements States {

    @Override
    public long length() {
      return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {}
  }
}
