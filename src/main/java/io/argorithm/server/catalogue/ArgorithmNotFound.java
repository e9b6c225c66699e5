package io.argorithm.server.catalogue;

/** There is no argorithm with that id. */
public class ArgorithmNotFound extends RuntimeException {

  /** Names the id. */
  public ArgorithmNotFound(String id) {
    super("argorithm '%s' not found".formatted(id));
  }
}
