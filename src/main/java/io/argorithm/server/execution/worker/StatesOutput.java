package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.Message.Ending;
import io.argorithm.server.execution.protocol.Message.Failure;
import io.argorithm.server.execution.protocol.MessageReader;
import io.argorithm.server.execution.protocol.MessageWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends the text of the states as bytes and counts them. */
final class StatesOutput {

  private final Message.Run program;
  private final MessageWriter out;
  private long bytes;

  StatesOutput(Message.Run program, MessageWriter out) {
    this.program = program;
    this.out = out;
  }

  /** Sends {@code text}, or says why the run has to end instead. */
  @Nullable Ending write(String text) throws IOException {
    byte[] json = text.getBytes(StandardCharsets.UTF_8);
    if (!new String(json, StandardCharsets.UTF_8).equals(text)) {
      return Ending.UNRENDERABLE; // half of a surrogate pair has become a question mark
    }
    bytes += json.length;
    if (bytes > program.maxOutputBytes()) {
      return Ending.TOO_MUCH_OUTPUT;
    }
    for (int from = 0; from < json.length; from += MessageReader.LARGEST_CHUNK) {
      int to = Math.min(json.length, from + MessageReader.LARGEST_CHUNK);
      byte[] chunk = from == 0 && to == json.length ? json : Arrays.copyOfRange(json, from, to);
      out.write(new Message.StatesChunk(program.job(), chunk));
    }
    return null;
  }

  /** What to say about states that cannot be sent. */
  Failure failure() {
    return new Failure(
        "UnicodeEncodeError",
        "the states contain half of a surrogate pair, which UTF-8 cannot carry",
        false,
        0,
        0,
        List.of());
  }
}
