package io.argorithm.server.catalogue;

/**
 * Which part of a list somebody wants.
 *
 * @param page number of the part, from 0
 * @param size most items of a part
 */
public record PageRequest(int page, int size) {

  /** Most items that anybody gets at once. */
  public static final int MAX_SIZE = 100;

  /** Far beyond the end of any catalogue, and near enough to count items in an {@code int}. */
  public static final int MAX_PAGE = 1_000_000;

  /** Number of items before this part. */
  public int skipped() {
    return page * size;
  }
}
