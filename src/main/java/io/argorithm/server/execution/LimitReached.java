package io.argorithm.server.execution;

/** A run was stopped at a limit. */
public class LimitReached extends RuntimeException {

  /** Names the limit and its value. */
  public LimitReached(Limit limit, RunLimits limits) {
    super(
        "the run was stopped: it reached its %s limit of %s"
            .formatted(limit.label(), limit.inWords(limits)));
  }
}
