package io.argorithm.server.web;

import io.argorithm.server.budget.Budget;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The bodies of all requests that are being read or served, and how much of them is held in memory
 * or in files: in all and for one network no more than a share of the heap. What is read of a body
 * counts until its request is answered, because the code that serves it keeps it in one form or
 * another.
 */
final class Bodies {

  /**
   * What a request may send without being counted, so that signing in and small runs go on while
   * others send all that they may.
   */
  static final int FREE = 16 * 1024;

  private static final int SHARE_OF_HEAP = 8;
  private static final int SHARE_OF_NETWORK = 4;

  private final Budget memory;
  private final Set<Body> open = ConcurrentHashMap.newKeySet();

  private Bodies(long most) {
    this.memory = new Budget(most, most / SHARE_OF_NETWORK);
  }

  /** With a heap of 512 MiB they are 64 MiB in all, and 16 MiB of one network. */
  static Bodies inHeapOf(long bytes) {
    return new Bodies(bytes / SHARE_OF_HEAP);
  }

  /** What a body of a client in {@code network} takes of the memory: nothing yet. */
  Budget.Share share(String network) {
    return memory.open(network);
  }

  void begin(Body body) {
    open.add(body);
  }

  void end(Body body) {
    open.remove(body);
  }

  /** Those that do not go on until their client sends more. */
  Stream<Body> waitedFor() {
    return open.stream().filter(Body::isWaiting);
  }
}
