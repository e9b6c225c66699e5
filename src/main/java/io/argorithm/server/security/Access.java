package io.argorithm.server.security;

import io.argorithm.server.accounts.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** What a route asks of its caller. The texts are the wire contract's, spelling included. */
enum Access {
  /** A programmer who is not blacklisted. */
  PROGRAMMER {
    @Override
    void check(Caller caller) {
      checkHalf(caller, Role.PROGRAMMER);
    }
  },
  /** A user who is not blacklisted. */
  USER {
    @Override
    void check(Caller caller) {
      checkHalf(caller, Role.USER);
    }
  },
  /** An admin. */
  ADMIN {
    @Override
    void check(Caller caller) {
      if (!caller.halves().contains(Role.PROGRAMMER)) {
        throw new InvalidBearerTokenException("the token is not one of a programmer");
      }
      if (!caller.admin()) {
        throw new AccessDeniedException("Admin priveleges needed");
      }
    }
  },
  /** Anybody with an account, unless all of it is blacklisted. */
  ANY_ACCOUNT {
    @Override
    void check(Caller caller) {
      if (caller.blackListed().containsAll(caller.halves())) {
        throw new AccessDeniedException(BLACK_LISTED);
      }
    }
  };

  private static final String BLACK_LISTED = "Blacklisted credentials";

  /**
   * Lets {@code caller} pass or throws.
   *
   * @throws InvalidBearerTokenException when the token is good, but for another kind of account
   * @throws AccessDeniedException when the account may not do this
   */
  abstract void check(Caller caller);

  private static void checkHalf(Caller caller, Role role) {
    if (!caller.halves().contains(role)) {
      throw new InvalidBearerTokenException("the token is not one of a " + role);
    }
    if (caller.blackListed().contains(role)) {
      throw new AccessDeniedException(BLACK_LISTED);
    }
  }
}
