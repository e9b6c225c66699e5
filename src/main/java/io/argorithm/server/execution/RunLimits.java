package io.argorithm.server.execution;

import java.time.Duration;

/**
 * How much one run may use.
 *
 * @param wall wall-clock time from the moment a worker starts the program
 * @param cpu processor time of the program
 * @param heapBytes heap of the worker; fixed when workers start, so a request cannot change it
 * @param states number of states
 * @param outputBytes size of the states as JSON
 */
public record RunLimits(Duration wall, Duration cpu, long heapBytes, int states, long outputBytes) {

  /** These limits with another wall-clock time. */
  public RunLimits withWall(Duration other) {
    return new RunLimits(other, cpu, heapBytes, states, outputBytes);
  }

  /** These limits with another processor time. */
  public RunLimits withCpu(Duration other) {
    return new RunLimits(wall, other, heapBytes, states, outputBytes);
  }

  /** These limits with another number of states. */
  public RunLimits withStates(int other) {
    return new RunLimits(wall, cpu, heapBytes, other, outputBytes);
  }

  /** These limits with another size of the states. */
  public RunLimits withOutputBytes(long other) {
    return new RunLimits(wall, cpu, heapBytes, states, other);
  }
}
