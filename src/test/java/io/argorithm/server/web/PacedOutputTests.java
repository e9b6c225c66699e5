package io.argorithm.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;

class PacedOutputTests {

  private static final byte[] ANSWER = new byte[100_000];

  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final List<IOException> cuts = new ArrayList<>();
  private Duration eachPiece = Duration.ZERO;
  private int largest;
  private long now;
  private final PacedOutput output = new PacedOutput(new Client(), cuts::add, () -> now);

  @Test
  void passesEverythingOnInSmallPieces() throws IOException {
    output.write(ANSWER);
    output.write(7);
    output.flush();

    assertThat(taken.size()).isEqualTo(ANSWER.length + 1);
    assertThat(largest).isLessThanOrEqualTo(8 * 1024);
    assertThat(cuts).isEmpty();
  }

  @Test
  void endsTheConnectionOfAClientThatReadsTooSlowly() {
    eachPiece = Duration.ofSeconds(9);

    assertThatExceptionOfType(ClientAbortException.class).isThrownBy(() -> output.write(ANSWER));
    assertThat(cuts).hasSize(1);
    assertThat(taken.size()).isLessThan(ANSWER.length);
  }

  @Test
  void goesOnForOneThatReadsFastEnough() throws IOException {
    eachPiece = Duration.ofMillis(900);
    output.write(ANSWER);
    output.write(ANSWER);
    output.write(ANSWER);

    assertThat(cuts).isEmpty();
  }

  private final class Client extends ServletOutputStream {

    @Override
    public void write(int b) {
      taken.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      now += eachPiece.toNanos();
      largest = Math.max(largest, length);
      taken.write(bytes, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
