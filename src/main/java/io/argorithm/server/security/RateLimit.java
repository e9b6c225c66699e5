package io.argorithm.server.security;

import java.time.Duration;

/**
 * How often things may be done. A whole class shares one address, so limits by address are wide and
 * the narrow one is by e-mail.
 */
public enum RateLimit {
  /** Wrong passwords for one e-mail. Fails closed: nobody may guess passwords without a limit. */
  WRONG_PASSWORDS(10, Failing.CLOSED, "wrong passwords"),
  /** Sign-ins and registrations from one address. Fails open: the limit above still holds. */
  SIGN_INS(300, Failing.OPEN, "sign-ins"),
  /** Uploads of one account. Fails open: the sandbox has limits of its own. */
  UPLOADS(60, Failing.OPEN, "uploads"),
  /** Runs of one account. Fails open: the sandbox has limits of its own. */
  RUNS(300, Failing.OPEN, "runs");

  /** Whether people may go on when their number cannot be counted. */
  enum Failing {
    OPEN,
    CLOSED
  }

  /** Time in which the whole number may be used up. */
  static final Duration PERIOD = Duration.ofMinutes(1);

  private final int perPeriod;
  private final Failing failing;
  private final String what;

  RateLimit(int perPeriod, Failing failing, String what) {
    this.perPeriod = perPeriod;
    this.failing = failing;
    this.what = what;
  }

  /** How many in a {@link #PERIOD}. */
  int perPeriod() {
    return perPeriod;
  }

  /** Whether people may go on when their number cannot be counted. */
  Failing failing() {
    return failing;
  }

  /** What is counted, for messages. */
  String what() {
    return what;
  }
}
