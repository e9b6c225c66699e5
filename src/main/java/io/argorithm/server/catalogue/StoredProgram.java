package io.argorithm.server.catalogue;

import java.time.Instant;

/**
 * The program of an argorithm in one of its versions.
 *
 * @param argorithm what is known of the argorithm in that version
 * @param version counts up from 1 with every update
 * @param updated when the version was made, to the millisecond
 * @param source text of the program
 */
public record StoredProgram(Argorithm argorithm, int version, Instant updated, String source) {}
