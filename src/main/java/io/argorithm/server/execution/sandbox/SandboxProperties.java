package io.argorithm.server.execution.sandbox;

import io.argorithm.server.execution.RunLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Every limit of the sandbox, from the environment variables SANDBOX_*, which {@code Variable}
 * checks and {@code docs/sandbox.md} explains.
 *
 * @param workers processes that run programs at the same time; 0 means one for each processor, at
 *     least two
 * @param extraWorkers most processes beside these while programs take longer than a second
 * @param spares processes that wait warm to replace one that had to be killed
 * @param prepared fresh contexts each worker keeps ready
 * @param runsPerWorker runs after which a worker is replaced by a new one
 * @param compile whether workers compile programs to machine code where the JVM can
 * @param wallSeconds wall-clock time of a run
 * @param cpuSeconds processor time of a run
 * @param heapMib heap of a worker
 * @param stackMib stack of a program
 * @param states states of a run
 * @param outputMib states of a run as JSON
 * @param sourceKib text of a program
 * @param parametersKib parameters of a run as JSON
 * @param printedKib what a program prints, as far as it is kept
 * @param queue programs that wait for a worker
 * @param queuePerCaller programs of one caller that wait for a worker
 * @param queueSeconds how long a program waits for a worker
 * @param spoolMib states of runs that lie in files until their clients have them
 */
@ConfigurationProperties("sandbox")
public record SandboxProperties(
    int workers,
    int extraWorkers,
    int spares,
    int prepared,
    int runsPerWorker,
    boolean compile,
    int wallSeconds,
    int cpuSeconds,
    int heapMib,
    int stackMib,
    int states,
    int outputMib,
    int sourceKib,
    int parametersKib,
    int printedKib,
    int queue,
    int queuePerCaller,
    int queueSeconds,
    int spoolMib) {

  private static final long KIB = 1024;
  private static final long MIB = 1024 * KIB;

  /** Fills in what depends on the machine. */
  public SandboxProperties {
    if (workers == 0) {
      workers = Math.max(2, Runtime.getRuntime().availableProcessors());
    }
  }

  /** How much a run may use unless its request says less. */
  public RunLimits limits() {
    return new RunLimits(
        Duration.ofSeconds(wallSeconds),
        Duration.ofSeconds(cpuSeconds),
        heapMib * MIB,
        states,
        outputMib * MIB);
  }

  /** Most bytes of a program's text in UTF-8. */
  public long sourceBytes() {
    return sourceKib * KIB;
  }

  /** Most bytes of a run's parameters in UTF-8. */
  public long parameterBytes() {
    return parametersKib * KIB;
  }

  /** Bytes of a program's stack. */
  public long stackBytes() {
    return stackMib * MIB;
  }

  /** Bytes of what a program prints that are kept; the rest is only counted. */
  public int printedBytes() {
    return (int) (printedKib * KIB);
  }

  /** Most bytes of states that lie in files at once. */
  long spoolBytes() {
    return spoolMib * MIB;
  }

  /** How long a program waits for a worker. */
  Duration queueTime() {
    return Duration.ofSeconds(queueSeconds);
  }
}
