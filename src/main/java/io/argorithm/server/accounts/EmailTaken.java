package io.argorithm.server.accounts;

/** An account has that half already, or its e-mail belongs to somebody else. */
public class EmailTaken extends RuntimeException {

  /** Names no e-mail, because messages end up in logs. */
  public EmailTaken() {
    super("email is already registered");
  }
}
