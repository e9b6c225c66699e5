package io.argorithm.server.execution;

import org.jspecify.annotations.Nullable;

/** What came of a run. Whoever receives one closes it, for states may lie in a file. */
public sealed interface RunOutcome extends AutoCloseable {

  /** The states, or those made until the run ended early, as far as they could be had. */
  States states();

  /** For each state the 1-based line of the program that caused it, 0 where unknown. */
  int[] lines();

  /** What the program printed, as far as it was kept. */
  Printed printed();

  /** What the run used, however it ended. */
  RunUsage used();

  @Override
  default void close() {
    states().close();
  }

  /**
   * The program returned a state set.
   *
   * @param notFinite an error message about the first state with a NaN or an infinity, for answers
   *     in which the text that stands for it will not do, as JSON lacks the number; null when all
   *     numbers are finite
   * @param cached whether an earlier, equal run computed it
   */
  record Completed(
      States states,
      int[] lines,
      Printed printed,
      RunUsage used,
      @Nullable ProgramError notFinite,
      boolean cached)
      implements RunOutcome {

    /** An outcome that was computed just now, whose numbers are finite. */
    public Completed(States states, int[] lines, Printed printed, RunUsage used) {
      this(states, lines, printed, used, null, false);
    }
  }

  /**
   * The program raised an exception, or returned something that is no state set.
   *
   * @param error what Python said
   */
  record Failed(ProgramError error, States states, int[] lines, Printed printed, RunUsage used)
      implements RunOutcome {}

  /**
   * The states are nothing that JSON can carry; only a program that has changed its encoder makes
   * such.
   *
   * @param message that in a sentence
   * @param states those before the first such state
   */
  record Unrenderable(String message, States states, int[] lines, Printed printed, RunUsage used)
      implements RunOutcome {}

  /**
   * The run was stopped at a limit.
   *
   * @param limit which one
   * @param limits the limits of the run
   */
  record LimitExceeded(
      Limit limit, RunLimits limits, States states, int[] lines, Printed printed, RunUsage used)
      implements RunOutcome {}

  /** The worker died or broke the protocol, and no limit explains it. */
  record Crashed(States states, int[] lines, Printed printed, RunUsage used)
      implements RunOutcome {}
}
