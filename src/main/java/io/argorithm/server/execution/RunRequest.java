package io.argorithm.server.execution;

/**
 * One program to run once.
 *
 * @param program the program
 * @param parameters the keyword arguments of its function, the text of one JSON object; Python's
 *     spellings {@code NaN}, {@code Infinity} and {@code -Infinity} are allowed
 * @param limits how much the run may use
 * @param seed start of the program's random numbers; equal seeds give equal runs
 * @param client who waits for it
 */
public record RunRequest(
    Program program, String parameters, RunLimits limits, long seed, Client client) {}
