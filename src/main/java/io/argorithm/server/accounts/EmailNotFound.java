package io.argorithm.server.accounts;

/** There is no account of that kind with that e-mail. */
public class EmailNotFound extends RuntimeException {

  /** Names no e-mail, because messages end up in logs. */
  public EmailNotFound() {
    super("email not found");
  }
}
