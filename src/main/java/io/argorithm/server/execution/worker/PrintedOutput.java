package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.MessageWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Takes what a program prints: the beginning is sent on, the rest is only counted, so that printing
 * a lot is no error. Sent now and then already during the run, so that it outlives a program that
 * has to be killed.
 */
final class PrintedOutput extends OutputStream {

  private static final int SENT_TOGETHER = 1024;
  private static final long SENT_AFTER_NANOS = 100_000_000;

  private final MessageWriter out;
  private final int most;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private long job;
  private int kept;
  private long dropped;
  private long droppedSent;
  private long lastSent;

  PrintedOutput(MessageWriter out, int most) {
    this.out = out;
    this.most = most;
  }

  /** Names the job the output belongs to; before that everything is dropped. */
  synchronized void startOf(long number) {
    job = number;
    pending.reset();
    kept = 0;
    dropped = 0;
    droppedSent = 0;
    lastSent = System.nanoTime() - 2 * SENT_AFTER_NANOS;
  }

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] octets, int from, int length) {
    int taken = Math.min(length, most - kept);
    pending.write(octets, from, taken);
    kept += taken;
    dropped += length - taken;
    if (pending.size() >= SENT_TOGETHER || System.nanoTime() - lastSent > SENT_AFTER_NANOS) {
      send();
    }
  }

  /** Sends what waits. Not the program's own flush, which may happen after each line. */
  synchronized void send() {
    if (job == 0 || (pending.size() == 0 && dropped == droppedSent)) {
      pending.reset();
      return;
    }
    byte[] text = pending.toByteArray();
    pending.reset();
    lastSent = System.nanoTime();
    droppedSent = dropped;
    try {
      out.write(new Message.Printed(job, text, dropped));
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
