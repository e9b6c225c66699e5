package io.argorithm.server.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords with BCrypt. It keeps a processor busy for long on purpose; therefore
 * it has a few threads of its own, so that runs find processors free however many people sign in.
 */
@Component
@Profile("accounts")
class Passwords implements DisposableBean {

  /** BCrypt ignores what is beyond. */
  private static final int MAX_BYTES = 72;

  private final DelegatingPasswordEncoder encoder = encoder();
  private final PasswordGuard guard;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
          Thread.ofPlatform().name("passwords-", 0).daemon().factory());
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

  String hash(String password) {
    return inTurn(() -> encoder.encode(password));
  }

  /** Checks a password that somebody gave for {@code email}. */
  boolean matches(String email, String password, String hash) {
    return inTurn(() -> {
      // Asked here, in turn, so that many guesses at the same moment are no way around.
      guard.beforeCheck(email);
      boolean matches = encoder.matches(password, hash);
      if (!matches) {
        guard.failed(email);
      }
      return matches;
    });
  }

  /** Takes as long as a check for an account that exists, so that time tells nothing. */
  void matchesNobody(String email, String password) {
    matches(email, password, nobody);
  }

  /** Checks a password of the server's own, which nobody is guessing. */
  boolean matches(String password, String hash) {
    return inTurn(() -> encoder.matches(password, hash));
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, threads).join();
    } catch (CompletionException wrapped) {
      if (wrapped.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw wrapped;
    }
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
