package io.argorithm.server.execution.protocol;

import io.argorithm.server.execution.protocol.Message.Cancel;
import io.argorithm.server.execution.protocol.Message.Check;
import io.argorithm.server.execution.protocol.Message.Checked;
import io.argorithm.server.execution.protocol.Message.EarlyStates;
import io.argorithm.server.execution.protocol.Message.Ending;
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
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the frames that {@link MessageWriter} writes. The other side is not trusted: a length is
 * compared with what such a message may have before anything is allocated for it.
 */
public final class MessageReader {

  /** Most bytes of a job, program and parameters together. */
  public static final int LARGEST_JOB = 16 * 1024 * 1024;

  /** Most bytes of states, lines or printed text in one message. */
  public static final int LARGEST_CHUNK = 256 * 1024;

  /** Most frames of a traceback that travel. */
  public static final int MOST_FRAMES = 64;

  private static final Ending[] ENDINGS = Ending.values();

  private final DataInputStream in;

  /** Reads from {@code in}. */
  public MessageReader(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /**
   * Reads what the server says next, blocking.
   *
   * @throws EOFException when the pipe is closed
   * @throws ProtocolViolation when it is no such message
   */
  public Message.FromServer readFromServer() throws IOException {
    if (read() instanceof Message.FromServer message) {
      return message;
    }
    throw new ProtocolViolation("that is for a worker to say");
  }

  /**
   * Reads what a worker says next, blocking.
   *
   * @throws EOFException when the pipe is closed
   * @throws ProtocolViolation when it is no such message
   */
  public Message.FromWorker readFromWorker() throws IOException {
    if (read() instanceof Message.FromWorker message) {
      return message;
    }
    throw new ProtocolViolation("that is for the server to say");
  }

  private Message read() throws IOException {
    int length = in.readInt();
    if (length < 1) {
      throw new ProtocolViolation("no frame is " + length + " bytes long");
    }
    MessageKind kind = MessageKind.withCode(in.readByte());
    if (length > kind.largest()) {
      throw new ProtocolViolation(kind + " may not be " + length + " bytes long");
    }
    byte[] payload = in.readNBytes(length - 1);
    if (payload.length < length - 1) {
      throw new EOFException("the frame ends early");
    }
    Body body = new Body(ByteBuffer.wrap(payload));
    Message message = body.message(kind);
    body.requireEnd();
    return message;
  }

  private record Body(ByteBuffer buffer) {

    Message message(MessageKind kind) throws ProtocolViolation {
      return switch (kind) {
        case CHECK -> new Check(number64(), program());
        case RUN ->
            new Run(
                number64(),
                program(),
                text(),
                number64(),
                number64(),
                number64(),
                number(),
                number64(),
                number64());
        case CANCEL -> new Cancel(number64());
        case READY -> new Ready(text(), text(), octet() == 1);
        case TAKEN -> new Taken(number64());
        case CHECKED -> new Checked(number64(), text(), number(), number());
        case STATES_CHUNK -> new StatesChunk(number64(), blob());
        case LINES_CHUNK -> new LinesChunk(number64(), numbers());
        case PRINTED -> new Printed(number64(), blob(), number64());
        case EARLY_STATES -> new EarlyStates(number64(), blob(), numbers());
        case FINISHED ->
            new Finished(number64(), ending(), number(), number64(), failure(), octet() == 1);
      };
    }

    void requireEnd() throws ProtocolViolation {
      if (buffer.hasRemaining()) {
        throw new ProtocolViolation(buffer.remaining() + " bytes too many in a frame");
      }
    }

    private ProgramText program() throws ProtocolViolation {
      return new ProgramText(text(), text(), text());
    }

    private Ending ending() throws ProtocolViolation {
      int ordinal = octet();
      if (ordinal < 0 || ordinal >= ENDINGS.length) {
        throw new ProtocolViolation("no run ends with " + ordinal);
      }
      return ENDINGS[ordinal];
    }

    private Failure failure() throws ProtocolViolation {
      return new Failure(text(), text(), octet() == 1, number(), number(), frames());
    }

    private List<Frame> frames() throws ProtocolViolation {
      int count = number();
      if (count < 0 || count > MOST_FRAMES) {
        throw new ProtocolViolation("no traceback travels with " + count + " frames");
      }
      List<Frame> frames = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        frames.add(new Frame(text(), number()));
      }
      return List.copyOf(frames);
    }

    private int[] numbers() throws ProtocolViolation {
      int count = number();
      if (count < 0 || count > buffer.remaining() / Integer.BYTES) {
        throw new ProtocolViolation("a frame has no room for " + count + " numbers");
      }
      int[] numbers = new int[count];
      buffer.asIntBuffer().get(numbers);
      buffer.position(buffer.position() + count * Integer.BYTES);
      return numbers;
    }

    private String text() throws ProtocolViolation {
      return new String(blob(), StandardCharsets.UTF_8);
    }

    private byte[] blob() throws ProtocolViolation {
      int length = number();
      if (length < 0 || length > buffer.remaining()) {
        throw new ProtocolViolation("a frame has no room for " + length + " bytes");
      }
      byte[] content = new byte[length];
      buffer.get(content);
      return content;
    }

    private int number() throws ProtocolViolation {
      require(Integer.BYTES);
      return buffer.getInt();
    }

    private long number64() throws ProtocolViolation {
      require(Long.BYTES);
      return buffer.getLong();
    }

    private byte octet() throws ProtocolViolation {
      require(1);
      return buffer.get();
    }

    private void require(int bytes) throws ProtocolViolation {
      if (buffer.remaining() < bytes) {
        throw new ProtocolViolation("a frame ends within a field");
      }
    }
  }
}
