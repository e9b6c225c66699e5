package io.argorithm.server.execution.cache;

import io.argorithm.server.execution.Printed;
import io.argorithm.server.execution.ProgramError;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The form in which outcomes are kept: one byte for the version of the form, then, compressed, what
 * was used, the message about numbers that are not finite, the printed text, the lines and at the
 * end the states.
 */
final class CachedOutcome {

  private static final int FORM = 3;

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
      ProgramError notFinite = outcome.notFinite();
      writeText(notFinite == null ? "" : notFinite.type(), out);
      writeText(notFinite == null ? "" : notFinite.message(), out);
      out.writeInt(notFinite == null ? 0 : notFinite.line());
      writeText(outcome.printed().text(), out);
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
      String type = readText(in);
      ProgramError notFinite =
          new ProgramError(type, readText(in), false, in.readInt(), 0, List.of());
      Printed printed = new Printed(readText(in), in.readLong());
      int[] lines = new int[in.readInt()];
      for (int i = 0; i < lines.length; i++) {
        lines[i] = in.readInt();
      }
      States states = new CompressedStates(bytes, in.readLong());
      return Optional.of(
          new RunOutcome.Completed(
              states, lines, printed, used, type.isEmpty() ? null : notFinite, true));
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
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
        in.skipNBytes(in.readInt());
        in.skipNBytes(Integer.BYTES);
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
