package io.argorithm.server.execution.sandbox;

import io.argorithm.server.budget.Budget;
import io.argorithm.server.execution.States;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * States of one run: a small text stays in memory, a large one lies in a file that has no name any
 * more, so that it is gone when the server is, however it ends. When there is no room for the file,
 * or the disk is full, nothing is kept, and what follows is only counted.
 */
final class SpooledStates implements States {

  private static final int KEPT_IN_MEMORY = 256 * 1024;

  private static final Logger log = LoggerFactory.getLogger(SpooledStates.class);

  private final Path folder;
  private final Budget.Share space;
  private ByteArrayOutputStream memory = new ByteArrayOutputStream(1024);
  private @Nullable FileChannel file;
  private long length;
  private boolean lost;

  /** Nothing yet; a file is made in {@code folder} when one is needed. */
  SpooledStates(Path folder, Budget.Share space) {
    this.folder = folder;
    this.space = space;
  }

  /** Adds the next bytes. */
  void append(byte[] bytes) {
    length += bytes.length;
    if (lost) {
      return;
    }
    if (file == null && length <= KEPT_IN_MEMORY) {
      memory.writeBytes(bytes);
      return;
    }
    try {
      lost = !space.add(file == null ? length : bytes.length);
      if (!lost) {
        write(bytes);
      }
    } catch (IOException full) {
      log.warn("states could not be written: {}", full.toString());
      lost = true;
    }
    if (lost) {
      close();
    }
  }

  /** Whether there was no room for them; then they are of no use. */
  boolean isLost() {
    return lost;
  }

  private void write(byte[] bytes) throws IOException {
    if (file == null) {
      file = unnamedFile();
      writeFully(file, memory.toByteArray());
      memory = new ByteArrayOutputStream(0);
    }
    writeFully(file, bytes);
  }

  /** Forgets all bytes after the first {@code kept}. */
  void cut(long kept) throws IOException {
    if (lost) {
      length = kept;
      return;
    }
    if (file == null) {
      byte[] bytes = memory.toByteArray();
      memory.reset();
      memory.write(bytes, 0, (int) kept);
    } else {
      file.truncate(kept);
    }
    length = kept;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public long heapBytes() {
    return memory.size();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    memory.writeTo(out);
    if (file != null) {
      ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
      for (long position = 0; position < length; position += buffer.limit()) {
        buffer.clear();
        if (file.read(buffer, position) <= 0) {
          throw new EOFException("the file of the states is shorter than " + length + " bytes");
        }
        buffer.flip();
        out.write(buffer.array(), 0, buffer.limit());
      }
    }
  }

  @Override
  public void close() {
    memory = new ByteArrayOutputStream(0);
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } finally {
      space.close();
    }
  }

  private FileChannel unnamedFile() throws IOException {
    Path path = Files.createTempFile(folder, "states-", ".json");
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    Files.delete(path);
    return channel;
  }

  private static void writeFully(FileChannel file, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
  }
}
