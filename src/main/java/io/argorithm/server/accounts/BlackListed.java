package io.argorithm.server.accounts;

/** An admin has shut the account out. */
public class BlackListed extends RuntimeException {

  /** Names no e-mail, because messages end up in logs. */
  public BlackListed() {
    super("email is blacklisted");
  }
}
