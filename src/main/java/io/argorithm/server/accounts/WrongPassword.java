package io.argorithm.server.accounts;

/** The password is not the account's. */
public class WrongPassword extends RuntimeException {

  /** Says nothing about the right one. */
  public WrongPassword() {
    super("Could not validate credentials");
  }
}
