package io.argorithm.server.execution;

import java.util.Optional;

/**
 * Outcomes of runs that were computed before, so that an equal run need not be computed again. A
 * cache never fails: one that cannot be asked has nothing, and one that cannot keep forgets.
 */
public interface RunCache {

  /** The kept outcome of a run with this key, which the caller closes. */
  Optional<RunOutcome.Completed> find(RunKey key);

  /** Keeps an outcome, if it is not too large, without closing it. */
  void keep(RunKey key, RunOutcome.Completed outcome);
}
