package io.argorithm.server.catalogue;

import java.time.Instant;

/**
 * An argorithm as it is, or was, in one of its versions.
 *
 * @param argorithm what is known of it in that version
 * @param version counts up from 1 with every update
 * @param updated when the version was made, to the millisecond
 */
public record ArgorithmVersion(Argorithm argorithm, int version, Instant updated) {}
