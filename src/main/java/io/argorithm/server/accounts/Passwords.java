package io.argorithm.server.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords with BCrypt. It keeps a processor busy for long on purpose; therefore
 * it has a few threads of its own, so that runs find processors free however many people sign in,
 * and these take turns.
 */
@Component
@Profile("accounts")
class Passwords implements DisposableBean {

  /** BCrypt ignores what is beyond. */
  private static final int MAX_BYTES = 72;

  /** Most who wait for a thread. */
  private static final int MOST_WAITING = 128;

  /** Most of one network who wait: a whole class that signs in at once. */
  private static final int MOST_WAITING_OF_A_NETWORK = 32;

  private final DelegatingPasswordEncoder encoder = encoder();
  private final PasswordGuard guard;
  private final HashingThreads threads =
      new HashingThreads(
          Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
          MOST_WAITING,
          MOST_WAITING_OF_A_NETWORK);
  private final String nobody;

  Passwords(PasswordGuard guard) {
    this.guard = guard;
    this.nobody = hash("nobody has this password");
  }

  /**
   * Checks that a text can be a password.
   *
   * @throws InvalidCredentials when BCrypt could not hash all of it
   */
  static void checkRules(String password) {
    if (password.indexOf('\0') >= 0) {
      throw new InvalidCredentials(
          InvalidCredentials.Field.PASSWORD, "the password contains a NUL character");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw new InvalidCredentials(
          InvalidCredentials.Field.PASSWORD, "the password is longer than 72 bytes");
    }
  }

  /** Hashes a password that {@code who} has chosen. */
  String hash(Claimant who, String password) {
    return threads.inTurn(who.network(), () -> hash(password));
  }

  /** Checks a password that somebody gave. */
  boolean matches(Claimant who, String password, String hash) {
    // Asked here, so that guesses that are too many take no places.
    guard.beforeCheck(who);
    return threads.inTurn(
        who.network(),
        () -> {
          // And here, in turn, so that many guesses at the same moment are no way around.
          guard.beforeCheck(who);
          boolean matches = matches(password, hash);
          if (matches) {
            guard.succeeded(who);
          } else {
            guard.failed(who);
          }
          return matches;
        });
  }

  /** Takes as long as a check for an account that exists, so that time tells nothing. */
  void matchesNobody(Claimant who, String password) {
    matches(who, password, nobody);
  }

  /** Checks a password, known to be right, against a hash it was not given for: no guess. */
  boolean alsoMatches(Claimant who, String password, String hash) {
    return threads.inTurn(who.network(), () -> matches(password, hash));
  }

  /** Hashes a password of the server's own, at once. */
  String hash(String password) {
    return encoder.encode(password);
  }

  /** Checks a password of the server's own, which nobody is guessing, at once. */
  boolean matches(String password, String hash) {
    return encoder.matches(password, hash);
  }

  @Override
  public void destroy() {
    threads.close();
  }

  private static DelegatingPasswordEncoder encoder() {
    BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();
    DelegatingPasswordEncoder encoder =
        new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", bcrypt));
    // Accounts of older servers have hashes without a prefix.
    encoder.setDefaultPasswordEncoderForMatches(bcrypt);
    return encoder;
  }
}
