package io.argorithm.server.catalogue;

import java.time.Instant;

/**
 * A version of an argorithm without its texts, so that lists can be made of many. Equal entries
 * stand for equal texts, for a version never changes.
 *
 * @param key what its store calls the argorithm; never given to another one
 * @param id name of the argorithm
 * @param version counts up from 1 with every update
 * @param updated when the version was made, to the millisecond
 * @param bytes about how long its texts are in UTF-8, the program not included
 */
public record ArgorithmEntry(Object key, String id, int version, Instant updated, long bytes) {}
