package io.argorithm.server.execution;

/**
 * Hears the first states of a run while its program still runs. They are what the program has made
 * so far, and may differ from the states of the outcome: until it ends, a program can change what
 * it has recorded.
 */
public interface EarlyStates {

  /** For those who only want the outcome. */
  EarlyStates UNWANTED =
      new EarlyStates() {
        @Override
        public long mostBytes() {
          return 0;
        }

        @Override
        public void hear(byte[] states, int[] lines) {
          throw new IllegalStateException("nobody wants to hear states early");
        }
      };

  /** How many bytes of states are wanted early; states beyond these come with the outcome. */
  long mostBytes();

  /**
   * Takes the next states, in the order in which they were made. Called by a thread that talks to a
   * worker, so it must not block.
   *
   * @param states one JSON array in UTF-8, as in {@link States}
   * @param lines for each of them the 1-based line of the program that caused it, 0 where unknown
   */
  void hear(byte[] states, int[] lines);
}
