package io.argorithm.server.execution.protocol;

import io.argorithm.server.execution.protocol.Message.Cancel;
import io.argorithm.server.execution.protocol.Message.Check;
import io.argorithm.server.execution.protocol.Message.Checked;
import io.argorithm.server.execution.protocol.Message.EarlyStates;
import io.argorithm.server.execution.protocol.Message.Failure;
import io.argorithm.server.execution.protocol.Message.Finished;
import io.argorithm.server.execution.protocol.Message.Frame;
import io.argorithm.server.execution.protocol.Message.LinesChunk;
import io.argorithm.server.execution.protocol.Message.Printed;
import io.argorithm.server.execution.protocol.Message.ProgramText;
import io.argorithm.server.execution.protocol.Message.Ready;
import io.argorithm.server.execution.protocol.Message.Run;
import io.argorithm.server.execution.protocol.Message.StatesChunk;
import io.argorithm.server.execution.protocol.Message.Taken;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes messages as frames: four bytes with the length of the rest, one byte for the kind of
 * message, its fields in order. Numbers are big-endian; texts and byte strings begin with their
 * length in bytes (four bytes). Safe for use by several threads.
 */
public final class MessageWriter {

  private final OutputStream out;

  /** Writes to {@code out}, which is flushed after each message. */
  public MessageWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes one message and flushes it.
   *
   * @throws IllegalArgumentException when the message is larger than its kind may be
   */
  public synchronized void write(Message message) throws IOException {
    Body body = new Body();
    MessageKind kind = MessageKind.of(message);
    body.writeMessage(kind, message);
    if (body.size() > kind.largest()) {
      throw new IllegalArgumentException(kind + " may not be " + body.size() + " bytes long");
    }
    body.copyTo(out);
    out.flush();
  }

  private static final class Body {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream data = new DataOutputStream(bytes);

    void copyTo(OutputStream out) throws IOException {
      new DataOutputStream(out).writeInt(bytes.size());
      bytes.writeTo(out);
    }

    int size() {
      return bytes.size();
    }

    void writeMessage(MessageKind kind, Message message) throws IOException {
      data.writeByte(kind.code());
      switch (message) {
        case Check(long job, ProgramText program) -> {
          data.writeLong(job);
          program(program);
        }
        case Run run -> run(run);
        case Cancel(long job) -> data.writeLong(job);
        case Taken(long job) -> data.writeLong(job);
        case Ready(String implementation, String version, boolean compiles) -> {
          text(implementation);
          text(version);
          data.writeBoolean(compiles);
        }
        case Checked(long job, String reason, int line, int column) -> {
          data.writeLong(job);
          text(reason);
          data.writeInt(line);
          data.writeInt(column);
        }
        case StatesChunk(long job, byte[] json) -> {
          data.writeLong(job);
          blob(json);
        }
        case LinesChunk(long job, int[] lines) -> {
          data.writeLong(job);
          numbers(lines);
        }
        case Printed(long job, byte[] text, long dropped) -> {
          data.writeLong(job);
          blob(text);
          data.writeLong(dropped);
        }
        case EarlyStates(long job, byte[] json, int[] lines) -> {
          data.writeLong(job);
          blob(json);
          numbers(lines);
        }
        case Finished finished -> finished(finished);
      }
    }

    private void run(Run run) throws IOException {
      data.writeLong(run.job());
      program(run.program());
      text(run.parameters());
      data.writeLong(run.seed());
      data.writeLong(run.wallMillis());
      data.writeLong(run.cpuMillis());
      data.writeInt(run.maxStates());
      data.writeLong(run.maxOutputBytes());
      data.writeLong(run.maxEarlyBytes());
    }

    private void program(ProgramText program) throws IOException {
      text(program.fileName());
      text(program.source());
      text(program.function());
    }

    private void numbers(int[] numbers) throws IOException {
      data.writeInt(numbers.length);
      for (int number : numbers) {
        data.writeInt(number);
      }
    }

    private void finished(Finished finished) throws IOException {
      data.writeLong(finished.job());
      data.writeByte(finished.ending().ordinal());
      data.writeInt(finished.states());
      data.writeLong(finished.cpuNanos());
      Failure failure = finished.failure();
      text(failure.type());
      text(failure.message());
      data.writeBoolean(failure.byAuthor());
      data.writeInt(failure.line());
      data.writeInt(failure.column());
      data.writeInt(failure.frames().size());
      for (Frame frame : failure.frames()) {
        text(frame.function());
        data.writeInt(frame.line());
      }
      data.writeBoolean(finished.worn());
    }

    private void text(String text) throws IOException {
      blob(text.getBytes(StandardCharsets.UTF_8));
    }

    private void blob(byte[] content) throws IOException {
      data.writeInt(content.length);
      data.write(content);
    }
  }
}
