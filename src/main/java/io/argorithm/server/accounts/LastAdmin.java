package io.argorithm.server.accounts;

/** The change would leave the server without an admin. */
public class LastAdmin extends RuntimeException {

  /** Says what to do instead. */
  public LastAdmin() {
    super("this is the last admin: grant somebody else first");
  }
}
