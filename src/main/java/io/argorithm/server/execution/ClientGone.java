package io.argorithm.server.execution;

/** Nobody waits for a run any more, so it was ended, or never begun. */
public class ClientGone extends RuntimeException {

  /** Nobody will read why. */
  public ClientGone() {
    super("the client is gone");
  }
}
