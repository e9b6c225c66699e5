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
    try (SpooledStates states = new Spool(folder, 64 << 20).open("me")) {
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
    try (SpooledStates states = new Spool(folder, 64 << 20).open("me")) {
      states.append(new byte[1 << 20]);

      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void areOfNoUseWhereThereIsNoRoomAndTakeNone() throws IOException {
    Spool spool = new Spool(folder, 4 << 20);
    try (SpooledStates first = spool.open("me");
        SpooledStates second = spool.open("me");
        SpooledStates ofAnother = spool.open("you")) {
      first.append(new byte[600_000]);
      second.append(new byte[600_000]);

      assertThat(first.isLost()).isFalse();
      assertThat(second.isLost()).isTrue();
      second.append(new byte[600_000]);
      assertThat(second.length()).isEqualTo(1_200_000);
      assertThat(second.heapBytes()).isZero();
      ofAnother.append(new byte[600_000]);
      assertThat(ofAnother.isLost()).isFalse();
    }
    try (SpooledStates next = spool.open("me")) {
      next.append(new byte[600_000]);

      assertThat(next.isLost()).isFalse();
    }
  }

  @Test
  void areOfNoUseWhereTheFileCannotBeWritten() {
    Spool spool = new Spool(folder.resolve("missing"), 4 << 20);
    try (SpooledStates states = spool.open("me")) {
      states.append(new byte[600_000]);

      assertThat(states.isLost()).isTrue();
    }
  }

  private static byte[] written(SpooledStates states) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    states.writeTo(out);
    return out.toByteArray();
  }
}
