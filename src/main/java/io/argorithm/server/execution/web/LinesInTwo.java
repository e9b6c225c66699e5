package io.argorithm.server.execution.web;

import java.io.IOException;
import java.io.OutputStream;

/** Takes lines and gives the first few of them to one stream, all others to another. */
final class LinesInTwo extends OutputStream {

  private final OutputStream first;
  private final OutputStream others;
  private int left;

  /**
   * Starts before the first line.
   *
   * @param count how many lines are for {@code first}
   */
  LinesInTwo(int count, OutputStream first, OutputStream others) {
    this.left = count;
    this.first = first;
    this.others = others;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] text, int from, int length) throws IOException {
    int at = from;
    int end = from + length;
    while (left > 0 && at < end) {
      left -= text[at++] == '\n' ? 1 : 0;
    }
    first.write(text, from, at - from);
    others.write(text, at, end - at);
  }
}
