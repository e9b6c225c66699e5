package io.argorithm.server.execution.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.argorithm.server.execution.protocol.Message.Ending;
import io.argorithm.server.execution.protocol.Message.Failure;
import io.argorithm.server.execution.protocol.Message.Frame;
import io.argorithm.server.execution.protocol.Message.ProgramText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTests {

  private static final ProgramText PROGRAM = new ProgramText("a.py", "x = 'é😀'\n", "run");

  static List<Message> messages() {
    return List.of(
        new Message.Check(1, PROGRAM),
        new Message.Run(
            Long.MAX_VALUE, PROGRAM, "{\"a\":NaN}", -5, 10_000, 9_000, 200_000, 64L << 20, 5),
        new Message.Cancel(3),
        new Message.Ready("Interpreted", "25.0.3", false),
        new Message.Taken(4),
        new Message.Checked(4, "invalid syntax", 3, 7),
        new Message.StatesChunk(5, new byte[] {'[', ']'}),
        new Message.LinesChunk(7, new int[] {0, 1, Integer.MAX_VALUE}),
        new Message.Printed(8, new byte[0], 9),
        new Message.EarlyStates(8, new byte[] {'[', '1', ']'}, new int[] {4}),
        new Message.Finished(
            9,
            Ending.FAILED,
            12,
            34_000_000,
            new Failure("IndexError", "out of range", true, 3, 1, List.of(new Frame("run", 3))),
            true));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void arriveAsTheyWereSent(Message message) throws IOException {
    assertThat(read(bytes(message))).usingRecursiveComparison().isEqualTo(message);
  }

  @ParameterizedTest
  @MethodSource("messages")
  void endEarlyAtEveryByteWithoutHarm(Message message) throws IOException {
    byte[] whole = bytes(message);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(cut));
    }
  }

  @ParameterizedTest
  @MethodSource("messages")
  void areMessagesOrViolationsWhateverBytesChange(Message message) throws IOException {
    Random random = new Random(42);
    byte[] whole = bytes(message);
    for (int round = 0; round < 500; round++) {
      byte[] changed = whole.clone();
      changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt();
      try {
        assertThat(read(changed)).isInstanceOf(Message.class);
      } catch (ProtocolViolation violation) {
        assertThat(violation).hasMessageMatching("\\S.*\\S");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void haveAtLeastOneByte(int length) throws IOException {
    byte[] frame = frame(length, MessageKind.CANCEL.code());

    assertThatExceptionOfType(ProtocolViolation.class).isThrownBy(() -> read(frame));
  }

  @Test
  void areRefusedByTheirLengthBeforeAnythingIsAllocated() throws IOException {
    byte[] frame = frame(Integer.MAX_VALUE, MessageKind.STATES_CHUNK.code());

    assertThatExceptionOfType(ProtocolViolation.class)
        .isThrownBy(() -> read(frame))
        .withMessage("STATES_CHUNK may not be 2147483647 bytes long");
  }

  @Test
  void areOfAKnownKind() throws IOException {
    byte[] frame = frame(9, (byte) 99);

    assertThatExceptionOfType(ProtocolViolation.class)
        .isThrownBy(() -> read(frame))
        .withMessage("no message is of kind 99");
  }

  @Test
  void holdNoMoreThanTheirKindMay() {
    Message tooLarge = new Message.StatesChunk(1, new byte[MessageReader.LARGEST_CHUNK + 1000]);

    assertThatIllegalArgumentException().isThrownBy(() -> bytes(tooLarge));
  }

  @Test
  void endWithTheirLastField() throws IOException {
    byte[] cancel = bytes(new Message.Cancel(1));
    byte[] longer = java.util.Arrays.copyOf(cancel, cancel.length + 1);
    longer[3]++;

    assertThatExceptionOfType(ProtocolViolation.class)
        .isThrownBy(() -> read(longer))
        .withMessage("1 bytes too many in a frame");
  }

  @Test
  void areForOneSideOnly() throws IOException {
    MessageReader fromWorker = reader(bytes(new Message.Cancel(1)));
    MessageReader fromServer = reader(bytes(new Message.Printed(1, new byte[0], 0)));

    assertThatExceptionOfType(ProtocolViolation.class).isThrownBy(fromWorker::readFromWorker);
    assertThatExceptionOfType(ProtocolViolation.class).isThrownBy(fromServer::readFromServer);
  }

  private static byte[] frame(int length, byte kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(length);
    out.writeByte(kind);
    return bytes.toByteArray();
  }

  private static byte[] bytes(Message message) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new MessageWriter(bytes).write(message);
    return bytes.toByteArray();
  }

  private static Message read(byte[] frame) throws IOException {
    int kind = frame.length > 4 ? frame[4] : 10;
    return kind <= MessageKind.CANCEL.code()
        ? reader(frame).readFromServer()
        : reader(frame).readFromWorker();
  }

  private static MessageReader reader(byte[] frame) {
    return new MessageReader(new ByteArrayInputStream(frame));
  }
}
