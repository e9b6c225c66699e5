package io.argorithm.server.execution;

/**
 * A Python program as the sandbox receives it.
 *
 * @param fileName what tracebacks call the program, for example {@code bubblesort.py}; never a path
 * @param source the text of the program
 * @param function the name of the function that a run calls
 */
public record Program(String fileName, String source, String function) {}
