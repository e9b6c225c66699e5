package io.argorithm.server.accounts;

/**
 * Somebody who says that an account is theirs.
 *
 * @param email e-mail of the account
 * @param network where they are: an IPv4 address or an IPv6 /64
 */
public record Claimant(String email, String network) {

  /**
   * Takes what a request says.
   *
   * @throws InvalidCredentials when the e-mail is longer than any is
   */
  public Claimant {
    Emails.checkLength(email);
  }
}
