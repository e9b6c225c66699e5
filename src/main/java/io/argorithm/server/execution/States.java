package io.argorithm.server.execution;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The states of a run as one JSON array, exactly as the program's own encoder wrote it: numbers
 * keep Python's spelling, so nobody parses and rewrites this text. Large texts lie in a file, which
 * closing deletes.
 */
public interface States extends AutoCloseable {

  /** Length of the text in bytes of UTF-8. */
  long length();

  /** How much memory they take; those in a file take none. */
  default long heapBytes() {
    return 0;
  }

  /** Writes the whole text, UTF-8, to {@code out} without closing it; may be called repeatedly. */
  void writeTo(OutputStream out) throws IOException;

  @Override
  void close();

  /** No states: an empty array. */
  static States none() {
    return new States() {
      @Override
      public long length() {
        return 2;
      }

      @Override
      public void writeTo(OutputStream out) throws IOException {
        out.write('[');
        out.write(']');
      }

      @Override
      public void close() {
        // Nothing is held.
      }
    };
  }
}
