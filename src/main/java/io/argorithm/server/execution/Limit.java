package io.argorithm.server.execution;

import java.math.BigDecimal;
import java.time.Duration;

/** What a run may use only so much of. */
public enum Limit {
  /** Wall-clock time of the run. */
  TIME("wallSeconds", "time") {
    @Override
    public BigDecimal of(RunLimits limits) {
      return seconds(limits.wall());
    }
  },
  /** Processor time of the program. */
  CPU("cpuSeconds", "processor time") {
    @Override
    public BigDecimal of(RunLimits limits) {
      return seconds(limits.cpu());
    }
  },
  /** Heap of the worker that runs the program. */
  MEMORY("heapBytes", "memory") {
    @Override
    public BigDecimal of(RunLimits limits) {
      return BigDecimal.valueOf(limits.heapBytes());
    }
  },
  /** Number of states. */
  STATES("states", "states") {
    @Override
    public BigDecimal of(RunLimits limits) {
      return BigDecimal.valueOf(limits.states());
    }
  },
  /** Bytes of the states as JSON. */
  OUTPUT("outputBytes", "output") {
    @Override
    public BigDecimal of(RunLimits limits) {
      return BigDecimal.valueOf(limits.outputBytes());
    }
  };

  private static final long MIB = 1024 * 1024;

  private final String key;
  private final String label;

  Limit(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** Its name where programs read it, with the unit of {@link #of}. */
  public String key() {
    return key;
  }

  /** The word for it in sentences. */
  public String label() {
    return label;
  }

  /** Its value among {@code limits}, in the unit that {@link #key} names. */
  public abstract BigDecimal of(RunLimits limits);

  /** Its value among {@code limits} in words, for example {@code 10 s} or {@code 256 MiB}. */
  public String inWords(RunLimits limits) {
    String value = of(limits).toPlainString();
    return switch (this) {
      case TIME, CPU -> value + " s";
      case STATES -> value + " states";
      case MEMORY -> mebibytes(limits.heapBytes());
      case OUTPUT -> mebibytes(limits.outputBytes());
    };
  }

  private static BigDecimal seconds(Duration time) {
    BigDecimal exact = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  private static String mebibytes(long bytes) {
    return bytes % MIB == 0 ? bytes / MIB + " MiB" : bytes + " bytes";
  }
}
