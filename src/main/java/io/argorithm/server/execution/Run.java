package io.argorithm.server.execution;

import org.jspecify.annotations.Nullable;

/**
 * A run that gave states. Whoever receives one closes it, for states may lie in a file.
 *
 * @param status how it came to them
 * @param states the states
 * @param error why the given parameters did not work, when the example had to step in
 */
public record Run(Status status, States states, @Nullable ProgramError error)
    implements AutoCloseable {

  /** How a run came to its states, in the words of the wire contract. */
  public enum Status {
    /** With the given parameters, or with the example because none were given. */
    PARAMETERS("run_parameters"),
    /** With the example, because the program failed with the given parameters. */
    EXAMPLE("run_example"),
    /** From the cache, whichever of the two it holds. */
    CACHE("run_cache");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** The word for it in answers. */
    public String word() {
      return word;
    }
  }

  @Override
  public void close() {
    states.close();
  }
}
