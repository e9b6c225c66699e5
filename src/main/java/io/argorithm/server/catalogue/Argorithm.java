package io.argorithm.server.catalogue;

/**
 * What everybody may know of an argorithm.
 *
 * @param id its name, unique in the catalogue
 * @param maintainer e-mail of the programmer it belongs to
 * @param fileName name of the uploaded file, without a path
 * @param config what its author says of it
 */
public record Argorithm(String id, String maintainer, String fileName, ArgorithmConfig config) {}
