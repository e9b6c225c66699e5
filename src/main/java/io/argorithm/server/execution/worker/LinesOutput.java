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
   * Sends the numbers in {@code text}, separated by blanks, but no more than {@code most}. The text
   * comes from the program's interpreter: what is no line number counts as unknown.
   */
  void write(String text, int most) throws IOException {
    StringTokenizer numbers = new StringTokenizer(text);
    int[] lines = new int[Math.min(most, SENT_TOGETHER)];
    int filled = 0;
    for (int sent = 0; sent < most && numbers.hasMoreTokens(); sent++) {
      lines[filled++] = line(numbers.nextToken());
      if (filled == lines.length) {
        out.write(new Message.LinesChunk(job, lines.clone()));
        filled = 0;
      }
    }
    if (filled > 0) {
      out.write(new Message.LinesChunk(job, Arrays.copyOf(lines, filled)));
    }
  }

  private static int line(String number) {
    try {
      return Math.max(0, Integer.parseInt(number));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
