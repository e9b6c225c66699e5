package io.argorithm.server.catalogue;

/** Somebody wants to change an argorithm of another programmer, and is no admin. */
public class NotTheMaintainer extends RuntimeException {

  /** Names the argorithm's id. */
  public NotTheMaintainer(String id) {
    super("argorithm '%s' belongs to somebody else".formatted(id));
  }
}
