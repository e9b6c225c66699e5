package io.argorithm.server.catalogue;

/**
 * What is kept of a maintainer.
 *
 * @param argorithms how many
 * @param bytes length of all programs and configurations in UTF-8, old versions included
 */
public record Usage(long argorithms, long bytes) {}
