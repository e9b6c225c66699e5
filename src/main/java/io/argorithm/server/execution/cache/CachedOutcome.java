package io.argorithm.server.execution.cache;

import io.argorithm.server.execution.Printed;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunUsage;
import io.argorithm.server.execution.States;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The form in which outcomes are kept: one byte for the version of the form, then, compressed, what
 * was used, the printed text, the lines and at the end the states.
 */
final class CachedOutcome {

  private static final int FORM = 2;

  /** States beyond this would push out too many others, and take long to compress. */
  private static final long MAX_STATES = 16L * 1024 * 1024;

  private CachedOutcome() {}

  /** The bytes of an outcome, empty when it is too large to keep. */
  static Optional<byte[]> write(RunOutcome.Completed outcome) {
    if (outcome.states().length() > MAX_STATES) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(FORM);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      RunUsage used = outcome.used();
      out.writeLong(used.wall().toNanos());
      out.writeLong(used.cpu().toNanos());
      out.writeInt(used.states());
      out.writeLong(used.outputBytes());
      byte[] printed = outcome.printed().text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
      out.writeInt(printed.length);
      out.write(printed);
      out.writeLong(outcome.printed().dropped());
      out.writeInt(outcome.lines().length);
      for (int line : outcome.lines()) {
        out.writeInt(line);
      }
      out.writeLong(outcome.states().length());
      outcome.states().writeTo(out);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } finally {
      deflater.end();
    }
    return Optional.of(bytes.toByteArray());
  }

  /** The outcome of such bytes, empty when they are of another form. */
  static Optional<RunOutcome.Completed> read(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] != FORM) {
      return Optional.empty();
    }
    try (DataInputStream in = inflated(bytes)) {
      RunUsage used =
          new RunUsage(
              Duration.ofNanos(in.readLong()),
              Duration.ofNanos(in.readLong()),
              in.readInt(),
              in.readLong());
      String text =
          new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
      Printed printed = new Printed(text, in.readLong());
      int[] lines = new int[in.readInt()];
      for (int i = 0; i < lines.length; i++) {
        lines[i] = in.readInt();
      }
      States states = new CompressedStates(bytes, in.readLong());
      return Optional.of(new RunOutcome.Completed(states, lines, printed, used, true));
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static DataInputStream inflated(byte[] bytes) {
    InputStream compressed = new ByteArrayInputStream(bytes, 1, bytes.length - 1);
    return new DataInputStream(new InflaterInputStream(compressed));
  }

  /** States that are uncompressed only on their way out. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record CompressedStates(byte[] bytes, long length) implements States {

    @Override
    public long heapBytes() {
      return bytes.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      try (DataInputStream in = inflated(bytes)) {
        in.skipNBytes(2L * Long.BYTES + Integer.BYTES + Long.BYTES);
        in.skipNBytes(in.readInt());
        in.skipNBytes(Long.BYTES);
        in.skipNBytes((long) in.readInt() * Integer.BYTES);
        in.skipNBytes(Long.BYTES);
        in.transferTo(out);
      }
    }

    @Override
    public void close() {
      // Nothing but memory is held.
    }
  }
}
