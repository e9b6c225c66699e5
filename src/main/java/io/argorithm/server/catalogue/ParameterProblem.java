package io.argorithm.server.catalogue;

/**
 * What is wrong with one value among the parameters of a run.
 *
 * @param place the value, for example {@code n}, {@code array[2]} or {@code grid[0][1]}
 * @param message what it must be, to follow its name in a sentence
 */
public record ParameterProblem(String place, String message) {}
