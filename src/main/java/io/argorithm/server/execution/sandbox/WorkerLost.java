package io.argorithm.server.execution.sandbox;

import java.time.Duration;

/** A worker ended before it had answered. */
final class WorkerLost extends Exception {

  /** Why. */
  enum Cause {
    /** The deadline passed. */
    TIME,
    /** Its program used too much processor time. */
    CPU,
    /** Its heap was full. */
    MEMORY,
    /** It said something that the protocol does not allow, and was killed. */
    PROTOCOL,
    /** It died, nobody knows why. */
    DEATH,
    /** It was dead already when it was to get the job. */
    DEAD_BEFORE
  }

  private final Cause reason;
  private final Duration cpu;

  WorkerLost(Cause reason, Throwable cause) {
    this(reason, Duration.ZERO, cause);
  }

  WorkerLost(Cause reason, Duration cpu, Throwable cause) {
    super("a worker was lost: " + reason, cause);
    this.reason = reason;
    this.cpu = cpu;
  }

  /** Processor time of the process for the job, zero where unknown. */
  Duration cpu() {
    return cpu;
  }

  /** Why. */
  Cause reason() {
    return reason;
  }
}
