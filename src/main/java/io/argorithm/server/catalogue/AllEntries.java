package io.argorithm.server.catalogue;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The entries of the whole catalogue, of which a bounded number is in memory. */
final class AllEntries implements Iterable<ArgorithmEntry> {

  private final Argorithms argorithms;

  /** Mostly these are all, and a list is gone through twice. */
  private final List<ArgorithmEntry> first;

  AllEntries(Argorithms argorithms) {
    this.argorithms = argorithms;
    this.first = argorithms.entries(Optional.empty());
  }

  @Override
  public Iterator<ArgorithmEntry> iterator() {
    return new Iterator<>() {

      private List<ArgorithmEntry> part = first;
      private int at;

      @Override
      public boolean hasNext() {
        if (at == Argorithms.MOST_ENTRIES) {
          part = argorithms.entries(Optional.of(part.getLast()));
          at = 0;
        }
        return at < part.size();
      }

      @Override
      public ArgorithmEntry next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return part.get(at++);
      }
    };
  }
}
