package io.argorithm.server.execution.sandbox;

import io.argorithm.server.budget.Budget;
import java.nio.file.Path;

/** Where the states of runs lie that are too large for memory until their clients have them. */
final class Spool {

  /** No caller gets more than this part of the space. */
  private static final int PART_OF_ONE_CALLER = 4;

  private final Path folder;
  private final Budget space;

  /**
   * An empty one.
   *
   * @param bytes most that lie there at once
   */
  Spool(Path folder, long bytes) {
    this.folder = folder;
    this.space = new Budget(bytes, bytes / PART_OF_ONE_CALLER);
  }

  /** States of a run of {@code caller}, none yet. */
  SpooledStates open(String caller) {
    return new SpooledStates(folder, space.open(caller));
  }
}
