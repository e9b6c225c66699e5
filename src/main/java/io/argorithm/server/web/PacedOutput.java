package io.argorithm.server.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes an answer on in small pieces, and gives up a client that takes them too slowly. */
final class PacedOutput extends ServletOutputStream {

  private static final Logger log = LoggerFactory.getLogger(PacedOutput.class);
  private static final int PIECE = 8 * 1024;

  private final ServletOutputStream out;
  private final Consumer<IOException> cut;
  private final LongSupplier nanoTime;
  private final Pace pace = new Pace();

  /**
   * Writes to {@code out}.
   *
   * @param cut ends the connection
   */
  PacedOutput(ServletOutputStream out, Consumer<IOException> cut, LongSupplier nanoTime) {
    this.out = out;
    this.cut = cut;
    this.nanoTime = nanoTime;
  }

  @Override
  public void write(int b) throws IOException {
    long begin = nanoTime.getAsLong();
    out.write(b);
    count(begin, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int done = 0; done < length; done += PIECE) {
      int piece = Math.min(PIECE, length - done);
      long begin = nanoTime.getAsLong();
      out.write(bytes, from + done, piece);
      count(begin, piece);
    }
  }

  @Override
  public void flush() throws IOException {
    long begin = nanoTime.getAsLong();
    out.flush();
    count(begin, 0);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  @Override
  public boolean isReady() {
    return out.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    out.setWriteListener(listener);
  }

  private void count(long begin, int length) throws ClientAbortException {
    if (pace.isTooSlowAfter(nanoTime.getAsLong() - begin, length)) {
      ClientAbortException why =
          new ClientAbortException(
              "the client reads less than " + Pace.BYTES_A_SECOND + " bytes a second");
      log.info("An answer is cut off: {}.", why.getMessage());
      cut.accept(why);
      throw why;
    }
  }
}
