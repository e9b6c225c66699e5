package io.argorithm.server.execution.sandbox;

/**
 * How the pool is doing.
 *
 * @param ready whether a worker is alive, so that programs can run
 * @param alive workers that are alive
 * @param busy workers with a program
 * @param waiting programs that wait for a worker
 * @param runtime what executes the programs, in words; empty before the first worker was ready
 * @param compiles whether it compiles to machine code or only interprets
 */
public record SandboxStatus(
    boolean ready, int alive, int busy, int waiting, String runtime, boolean compiles) {}
