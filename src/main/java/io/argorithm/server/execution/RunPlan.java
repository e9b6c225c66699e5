package io.argorithm.server.execution;

import io.argorithm.server.catalogue.StoredProgram;

/**
 * A run that can be made: its program was found and its parameters fit.
 *
 * @param stored the program
 * @param isExample whether the parameters are the argorithm's example, because none were given
 * @param parameters text of a JSON object
 * @param limits how much the run may use
 * @param seed start of the program's random numbers
 * @param key what makes equal runs equal
 */
public record RunPlan(
    StoredProgram stored,
    boolean isExample,
    String parameters,
    RunLimits limits,
    long seed,
    RunKey key) {

  /** Id of the argorithm. */
  public String argorithmId() {
    return stored.argorithm().id();
  }

  /** Version of its program. */
  public int version() {
    return stored.version();
  }
}
