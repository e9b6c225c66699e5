package io.argorithm.server.execution.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpooledStatesTests {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257, 5000})
  void comeBackAsTheyWereAppendedAsOftenAsNeeded(int kibibytes) throws IOException {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    try (SpooledStates states = new SpooledStates(folder)) {
      for (int i = 0; i < kibibytes; i++) {
        byte[] piece = new byte[1024];
        Arrays.fill(piece, (byte) i);
        expected.writeBytes(piece);
        states.append(piece);
      }

      assertThat(states.length()).isEqualTo(expected.size());
      assertThat(written(states)).isEqualTo(expected.toByteArray());
      assertThat(written(states)).isEqualTo(expected.toByteArray());
    }
  }

  @Test
  void leaveNoFileThatCouldOutliveTheServer() throws IOException {
    try (SpooledStates states = new SpooledStates(folder)) {
      states.append(new byte[1 << 20]);

      assertThat(folder).isEmptyDirectory();
    }
  }

  private static byte[] written(SpooledStates states) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    states.writeTo(out);
    return out.toByteArray();
  }
}
