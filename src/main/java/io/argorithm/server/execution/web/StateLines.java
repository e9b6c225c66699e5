package io.argorithm.server.execution.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes the states of a run, one JSON array, and writes a line for each of them as they pass
 * through: {@code {"line":12,"state":{...}}}. The array is JSON for sure, see the port {@code
 * States}, so brackets and strings are all that has to be followed.
 */
final class StateLines extends OutputStream {

  private static final byte[] END = {'}', '\n'};

  private final OutputStream out;
  private final int[] lines;
  private int states;
  private int depth;
  private boolean inState;
  private boolean inString;
  private boolean escaped;

  /**
   * Starts before the array's first byte.
   *
   * @param lines for each state the line of the program that caused it, 0 where unknown
   */
  StateLines(OutputStream out, int[] lines) {
    this.out = out;
    this.lines = lines;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] text, int from, int length) throws IOException {
    int begin = from;
    for (int at = from; at < from + length; at++) {
      if (!belongsToState(text[at])) {
        out.write(text, begin, at - begin);
        begin = at + 1;
      }
      if (!inState && startsState(text[at])) {
        begin = at;
        startState();
      }
      follow(text[at]);
    }
    out.write(text, begin, from + length - begin);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** Outside of strings, what ends a line must not end one of ours. */
  private boolean belongsToState(byte b) {
    return inState && (inString || (b != '\n' && b != '\r' && !(depth == 1 && endsState(b))));
  }

  private static boolean endsState(byte b) {
    return b == ',' || b == ']';
  }

  private boolean startsState(byte b) {
    return depth == 1 && !endsState(b) && b > ' ';
  }

  private void startState() throws IOException {
    int line = states < lines.length ? lines[states] : 0;
    out.write(
        ("{\"line\":" + (line == 0 ? "null" : line) + ",\"state\":")
            .getBytes(StandardCharsets.US_ASCII));
    inState = true;
    states++;
  }

  private void follow(byte b) throws IOException {
    if (inString) {
      inString = escaped || b != '"';
      escaped = !escaped && b == '\\';
      return;
    }
    if (inState && depth == 1 && endsState(b)) {
      out.write(END);
      inState = false;
    }
    switch (b) {
      case '"' -> inString = true;
      case '[', '{' -> depth++;
      case ']', '}' -> depth--;
      default -> {}
    }
  }
}
