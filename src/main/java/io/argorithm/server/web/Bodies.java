package io.argorithm.server.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The bodies of all requests that are being read or served, and how much of them is held in memory
 * or in files: in all and for one address no more than a share of the heap. What is read of a body
 * counts until its request is answered, for whoever serves it keeps it in one form or another.
 */
final class Bodies {

  /**
   * What a request may send without being counted, so that signing in and small runs go on while
   * others send all that they may.
   */
  static final int FREE = 16 * 1024;

  private static final int SHARE_OF_HEAP = 8;
  private static final int SHARE_OF_ADDRESS = 4;

  private final long most;
  private final long mostOfAddress;
  private final Set<Body> open = ConcurrentHashMap.newKeySet();
  private final Map<String, Long> held = new HashMap<>();
  private long heldInAll;

  private Bodies(long most) {
    this.most = most;
    this.mostOfAddress = most / SHARE_OF_ADDRESS;
  }

  /** With a heap of 512 MiB they are 64 MiB in all, and 16 MiB of one address. */
  static Bodies inHeapOf(long bytes) {
    return new Bodies(bytes / SHARE_OF_HEAP);
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

  /**
   * Counts so many bytes more.
   *
   * @throws TooMuchToRead when they are too many
   */
  synchronized void hold(String address, long bytes) {
    check(address, bytes);
    heldInAll += bytes;
    held.merge(address, bytes, Long::sum);
  }

  /**
   * Makes sure that so many bytes more could be counted now.
   *
   * @throws TooMuchToRead when they would be too many
   */
  synchronized void check(String address, long bytes) {
    if (heldInAll + bytes > most || held.getOrDefault(address, 0L) + bytes > mostOfAddress) {
      throw new TooMuchToRead();
    }
  }

  synchronized void release(String address, long bytes) {
    heldInAll -= bytes;
    held.computeIfPresent(address, (_, of) -> of > bytes ? of - bytes : null);
  }
}
