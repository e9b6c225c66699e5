package io.argorithm.server.security;

import java.time.Duration;

/**
 * How often things may be done. A whole class shares one address, so limits by address are wide and
 * the narrow ones are by e-mail. An address is an IPv4 address or an IPv6 /64.
 */
public enum RateLimit {
  /** Wrong passwords for one e-mail from one address. */
  WRONG_PASSWORDS(10, 10, "wrong passwords"),
  /**
   * Wrong passwords for one e-mail from all addresses that have not signed in to its account
   * lately. Wider, because using it up makes an owner wait at a new address: that takes more than
   * three addresses.
   */
  STRANGERS_PASSWORDS(50, 30, "wrong passwords for one e-mail"),
  /** Sign-ins and registrations from one address. */
  SIGN_INS(300, 300, "sign-ins"),
  /** Uploads of one account. */
  UPLOADS(60, 60, "uploads"),
  /** Runs of one account. */
  RUNS(300, 300, "runs");

  /** Time in which {@link #perPeriod()} are allowed again. */
  static final Duration PERIOD = Duration.ofMinutes(1);

  private final int atOnce;
  private final int perPeriod;
  private final String what;

  RateLimit(int atOnce, int perPeriod, String what) {
    this.atOnce = atOnce;
    this.perPeriod = perPeriod;
    this.what = what;
  }

  /** How many after a time of none. */
  int atOnce() {
    return atOnce;
  }

  /** How many more in each {@link #PERIOD}. */
  int perPeriod() {
    return perPeriod;
  }

  /** After this time without any, {@link #atOnce()} are allowed again. */
  Duration recovery() {
    return PERIOD.multipliedBy(atOnce).dividedBy(perPeriod);
  }

  /** What is counted, for messages. */
  String what() {
    return what;
  }
}
