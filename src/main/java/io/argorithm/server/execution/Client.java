package io.argorithm.server.execution;

import java.util.function.BooleanSupplier;

/**
 * Who waits for a run.
 *
 * @param name whom the run is counted for, so that no caller can take all workers
 * @param gone whether nobody waits any more; asked now and then by the thread that waits
 */
public record Client(String name, BooleanSupplier gone) {

  private static final BooleanSupplier NEVER = () -> false;

  /** Somebody who waits as long as it takes. */
  public static Client called(String name) {
    return new Client(name, NEVER);
  }

  /** Whether nobody waits any more. */
  public boolean isGone() {
    return gone.getAsBoolean();
  }
}
