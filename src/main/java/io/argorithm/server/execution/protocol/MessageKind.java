package io.argorithm.server.execution.protocol;

/** The byte that says what a frame is, and how large such a frame may be. */
enum MessageKind {
  CHECK(1, MessageReader.LARGEST_JOB),
  RUN(2, MessageReader.LARGEST_JOB),
  CANCEL(3, 64),
  READY(10, 4096),
  CHECKED(11, 16 * 1024),
  STATES_CHUNK(12, MessageReader.LARGEST_CHUNK + 64),
  LINES_CHUNK(14, MessageReader.LARGEST_CHUNK + 64),
  PRINTED(15, MessageReader.LARGEST_CHUNK + 64),
  FINISHED(16, 64 * 1024),
  EARLY_STATES(17, 2 * MessageReader.LARGEST_CHUNK + 64),
  TAKEN(18, 64);

  private final int code;
  private final int largest;

  MessageKind(int code, int largest) {
    this.code = code;
    this.largest = largest;
  }

  byte code() {
    return (byte) code;
  }

  /** Most bytes of such a frame without its length. */
  int largest() {
    return largest;
  }

  static MessageKind of(Message message) {
    return switch (message) {
      case Message.Check _ -> CHECK;
      case Message.Run _ -> RUN;
      case Message.Cancel _ -> CANCEL;
      case Message.Ready _ -> READY;
      case Message.Taken _ -> TAKEN;
      case Message.Checked _ -> CHECKED;
      case Message.StatesChunk _ -> STATES_CHUNK;
      case Message.LinesChunk _ -> LINES_CHUNK;
      case Message.Printed _ -> PRINTED;
      case Message.Finished _ -> FINISHED;
      case Message.EarlyStates _ -> EARLY_STATES;
    };
  }

  static MessageKind withCode(int code) throws ProtocolViolation {
    for (MessageKind kind : values()) {
      if (kind.code == code) {
        return kind;
      }
    }
    throw new ProtocolViolation("no message is of kind " + code);
  }
}
