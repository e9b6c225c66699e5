package io.argorithm.server.catalogue;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items what stands in this part, in the order of the list
 * @param total length of the whole list
 */
public record Page<T>(List<T> items, long total) {

  /** The same part of a list of something else. */
  public <R> Page<R> map(Function<? super T, R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), total);
  }
}
