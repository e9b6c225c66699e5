package io.argorithm.server.accounts;

/** More people sign in at this moment than may wait for it. */
public class SignInsBusy extends RuntimeException {

  /** Says when to come again. */
  public SignInsBusy() {
    super("too many people are signing in at this moment, try again in a few seconds");
  }
}
