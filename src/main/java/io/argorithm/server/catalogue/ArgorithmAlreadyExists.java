package io.argorithm.server.catalogue;

/** There is an argorithm with that id already. */
public class ArgorithmAlreadyExists extends RuntimeException {

  /** Names the id. */
  public ArgorithmAlreadyExists(String id) {
    super("argorithm '%s' already exists".formatted(id));
  }
}
