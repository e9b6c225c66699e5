package io.argorithm.server.budget;

import java.util.HashMap;
import java.util.Map;

/**
 * So much of something for all together, and at most a part of it for each. Whoever has nothing of
 * it takes no place here.
 */
public final class Budget {

  private final long total;
  private final long each;
  private final Map<String, Long> taken = new HashMap<>();
  private long allTaken;

  /**
   * All of it is there.
   *
   * @param total for all together
   * @param each for one owner
   */
  public Budget(long total, long each) {
    this.total = total;
    this.each = each;
  }

  /** A share of {@code owner}, with nothing in it. */
  public Share open(String owner) {
    return new Share(owner);
  }

  private synchronized boolean has(String owner, long amount) {
    return amount <= total - allTaken && amount <= each - taken.getOrDefault(owner, 0L);
  }

  private synchronized boolean take(String owner, long amount) {
    if (!has(owner, amount)) {
      return false;
    }
    if (amount > 0) {
      allTaken += amount;
      taken.merge(owner, amount, Long::sum);
    }
    return true;
  }

  private synchronized void giveBack(String owner, long amount) {
    allTaken -= amount;
    taken.computeIfPresent(owner, (_, mine) -> mine > amount ? mine - amount : null);
  }

  /** What one thing has of the budget; closing it gives everything back. */
  public final class Share implements AutoCloseable {

    private final String owner;
    private long mine;
    private boolean closed;

    private Share(String owner) {
      this.owner = owner;
    }

    /** Whether so much more could be taken now. */
    public boolean hasRoomFor(long amount) {
      return has(owner, amount);
    }

    /** Takes more, or returns false when there is not so much left. */
    public synchronized boolean add(long amount) {
      if (closed || !take(owner, amount)) {
        return false;
      }
      mine += amount;
      return true;
    }

    @Override
    public synchronized void close() {
      if (!closed) {
        closed = true;
        giveBack(owner, mine);
      }
    }
  }
}
