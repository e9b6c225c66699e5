package io.argorithm.server.accounts;

import java.util.Map;

/**
 * Somebody who has given the right password.
 *
 * @param email the account's e-mail
 * @param publicIds public ids of the halves that the password opens
 */
public record SignedIn(String email, Map<Role, String> publicIds) {

  /** Takes what a sign-in has shown. */
  public SignedIn {
    publicIds = Map.copyOf(publicIds);
  }
}
