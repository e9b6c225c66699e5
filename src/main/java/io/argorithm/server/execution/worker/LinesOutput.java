package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.MessageReader;
import io.argorithm.server.execution.protocol.MessageWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.StringTokenizer;

/** Sends the source lines of the states. */
final class LinesOutput {

  private static final int SENT_TOGETHER = MessageReader.LARGEST_CHUNK / Integer.BYTES;

  private final long job;
  private final MessageWriter out;

  LinesOutput(long job, MessageWriter out) {
    this.job = job;
    this.out = out;
  }

  /**
   * Sends the numbers in {@code text}, separated by commas, but no more than {@code most}. The text
   * comes from the program's interpreter: what is no line number counts as unknown.
   */
  void write(String text, int most) throws IOException {
    int[] lines = numbers(text, most);
    for (int from = 0; from < lines.length; from += SENT_TOGETHER) {
      int to = Math.min(lines.length, from + SENT_TOGETHER);
      out.write(new Message.LinesChunk(job, Arrays.copyOfRange(lines, from, to)));
    }
  }

  /** The first numbers of such a text, no more than {@code most}. */
  static int[] numbers(String text, int most) {
    StringTokenizer tokens = new StringTokenizer(text, ", ");
    int[] numbers = new int[Math.min(most, tokens.countTokens())];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = line(tokens.nextToken());
    }
    return numbers;
  }

  private static int line(String number) {
    try {
      return Math.max(0, Integer.parseInt(number));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
