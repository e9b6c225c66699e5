package io.argorithm.server.catalogue;

/**
 * Which argorithms somebody looks for, and in which order.
 *
 * @param text stands in the id, the description or the maintainer of those that are found; A to Z
 *     are the same as a to z, every other character is only itself; empty finds all
 * @param order what they are sorted by; equal ones come in the order they were added
 * @param descending whether the greatest or latest come first
 */
public record ArgorithmSearch(String text, Order order, boolean descending) {

  /** What argorithms can be sorted by. */
  public enum Order {
    /** When they were added. */
    ADDED,
    /** Their ids, by the numbers of the characters. */
    ID,
    /** Their maintainers, by the numbers of the characters. */
    MAINTAINER,
    /** When their newest versions were made. */
    UPDATED
  }
}
