package io.argorithm.server.accounts;

/** Is asked before a password is checked, and hears how that went, so that nobody can guess. */
public interface PasswordGuard {

  /** Lets a check happen, or throws to prevent it. */
  void beforeCheck(Claimant who);

  /** The password was wrong. */
  void failed(Claimant who);

  /** The password was right. */
  void succeeded(Claimant who);
}
