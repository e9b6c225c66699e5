package io.argorithm.server.execution;

import java.time.Duration;

/**
 * What a run has used.
 *
 * @param wall wall-clock time in a worker, waiting in the queue not included
 * @param cpu CPU time of the program's thread; zero when the worker died before it could tell
 * @param states number of states made
 * @param outputBytes size of the states as JSON
 */
public record RunUsage(Duration wall, Duration cpu, int states, long outputBytes) {}
