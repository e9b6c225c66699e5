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
    DEAD_BEFORE,
    /** It was stopped, or slower than anything explains, and did not take the job. */
    NOT_TAKEN;

    /** Whether nothing of the job was done, so that another worker can have it. */
    boolean isBeforeBegin() {
      return this == DEAD_BEFORE || this == NOT_TAKEN;
    }
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
