package io.argorithm.server.accounts;

/** Is asked before a password is checked, and told when it was wrong, so that nobody can guess. */
public interface PasswordGuard {

  /** Lets a check for {@code email} happen, or throws to prevent it. */
  void beforeCheck(String email);

  /** A check for {@code email} has failed. */
  void failed(String email);
}
