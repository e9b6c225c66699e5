package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.MessageReader;
import io.argorithm.server.execution.protocol.MessageWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * What the driver calls while a program runs. Without arguments it says whether it is time to send
 * states again; with two, the JSON of states and their lines in a text, it sends them and says
 * whether more may come. The program can find and call it, too, so it believes nothing.
 */
final class EarlyOutput implements ProxyExecutable {

  private static final long EVERY_NANOS = 100_000_000;

  private final Message.Run program;
  private final MessageWriter out;
  private long left;
  private long lastSent = System.nanoTime();

  EarlyOutput(Message.Run program, MessageWriter out) {
    this.program = program;
    this.out = out;
    this.left = program.maxEarlyBytes();
  }

  /** Whether anybody wants to hear states early. */
  boolean isWanted() {
    return left > 0;
  }

  @Override
  public Object execute(Value... arguments) {
    if (arguments.length == 2 && arguments[0].isString() && arguments[1].isString()) {
      return send(arguments[0].asString(), arguments[1].asString());
    }
    return System.nanoTime() - lastSent >= EVERY_NANOS;
  }

  private boolean send(String states, String lines) {
    byte[] json = states.getBytes(StandardCharsets.UTF_8);
    if (json.length > Math.min(left, MessageReader.LARGEST_CHUNK)) {
      left = 0;
      return false;
    }
    left -= json.length;
    lastSent = System.nanoTime();
    try {
      int[] numbers = LinesOutput.numbers(lines, MessageReader.LARGEST_CHUNK / Integer.BYTES);
      out.write(new Message.EarlyStates(program.job(), json, numbers));
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
    return true;
  }
}
