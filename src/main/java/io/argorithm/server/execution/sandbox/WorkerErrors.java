package io.argorithm.server.execution.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The beginning of what a worker writes to its error stream; the rest is read and dropped. */
final class WorkerErrors {

  private static final int KEPT = 2000;

  private final StringBuilder text = new StringBuilder();

  private WorkerErrors() {}

  /** Reads {@code stream} to its end, on a thread of its own. */
  static WorkerErrors of(InputStream stream) {
    WorkerErrors tail = new WorkerErrors();
    Thread.ofPlatform().daemon().name("worker-errors").start(() -> tail.drain(stream));
    return tail;
  }

  /** What was kept. */
  synchronized String text() {
    return text.toString().strip();
  }

  private void drain(InputStream stream) {
    byte[] buffer = new byte[1024];
    try (stream) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        keep(new String(buffer, 0, read, StandardCharsets.UTF_8));
      }
    } catch (IOException ended) {
      // The worker is gone, so nothing more can come.
    }
  }

  private synchronized void keep(String more) {
    text.append(more, 0, Math.min(more.length(), KEPT - text.length()));
  }
}
