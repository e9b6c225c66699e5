package io.argorithm.server.execution.web;

import io.argorithm.server.budget.Budget;
import io.argorithm.server.execution.Client;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.SandboxUnavailable;
import io.argorithm.server.execution.sandbox.SandboxProperties;
import java.time.Duration;

/**
 * An answer with a run, from the moment the run is admitted until its client has it or is gone.
 * What it keeps in memory all that time is counted, for a client may take its time to read.
 *
 * @param client who waits for it
 * @param memory its share of the memory for all such answers
 */
record OpenAnswer(Client client, Budget.Share memory) implements AutoCloseable {

  private static final Duration RETRY = Duration.ofSeconds(5);

  /** The text of parameters as it came, in the job, in the answer and on the way into it. */
  private static final int COPIES_OF_PARAMETERS = 4;

  /** Of the line of a state: its number, and its digits as text and as bytes. */
  private static final int BYTES_OF_A_LINE = 12;

  private static final int BYTES_OF_A_CHARACTER = 4;

  /** What every answer takes. */
  private static final int LEAST = 16 * 1024;

  /** States that are not in a file; those of a cache may take more, and are then refused. */
  private static final int STATES = 256 * 1024;

  /** The most that one answer holds within the limits of runs. */
  static long largest(SandboxProperties limits) {
    return LEAST
        + STATES
        + limits.parameterBytes() * COPIES_OF_PARAMETERS
        + (long) limits.states() * BYTES_OF_A_LINE
        + (long) limits.printedBytes() * BYTES_OF_A_CHARACTER;
  }

  /**
   * Counts what it takes from now on.
   *
   * @throws SandboxUnavailable when other answers leave no room for it
   */
  void holdParameters(String text) {
    hold(LEAST + (long) text.length() * COPIES_OF_PARAMETERS);
  }

  /**
   * Counts what an outcome adds.
   *
   * @throws SandboxUnavailable when other answers leave no room for it
   */
  void hold(RunOutcome outcome) {
    hold(
        outcome.states().heapBytes()
            + (long) outcome.lines().length * BYTES_OF_A_LINE
            + (long) outcome.printed().text().length() * BYTES_OF_A_CHARACTER);
  }

  /**
   * Counts more bytes.
   *
   * @throws SandboxUnavailable when other answers leave no room for them
   */
  void hold(long bytes) {
    if (!memory.add(bytes)) {
      throw new SandboxUnavailable("too many large answers are being read", RETRY);
    }
  }

  @Override
  public void close() {
    memory.close();
  }
}
