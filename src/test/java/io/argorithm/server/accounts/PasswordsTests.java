package io.argorithm.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordsTests {

  private static final Claimant SOMEBODY = new Claimant("a@b", "192.0.2.1");

  private final List<String> failed = new ArrayList<>();
  private final List<String> succeeded = new ArrayList<>();
  private boolean closed;

  private final Passwords passwords =
      new Passwords(
          new PasswordGuard() {
            @Override
            public void beforeCheck(Claimant who) {
              if (closed) {
                throw new IllegalStateException("closed");
              }
            }

            @Override
            public void failed(Claimant who) {
              failed.add(who.email());
            }

            @Override
            public void succeeded(Claimant who) {
              succeeded.add(who.email());
            }
          });

  @AfterEach
  void close() {
    passwords.destroy();
  }

  @Test
  void knowsAPasswordByItsHash() {
    String hash = passwords.hash("pässword 😀");

    assertThat(hash).startsWith("{bcrypt}$2").doesNotContain("ssword");
    assertThat(passwords.matches(SOMEBODY, "pässword 😀", hash)).isTrue();
    assertThat(passwords.matches(SOMEBODY, "Pässword 😀", hash)).isFalse();
  }

  @Test
  void knowsHashesOfOlderServersWhichHaveNoPrefix() {
    // A test vector of crypt_blowfish.
    String hash = "$2b$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW";

    assertThat(passwords.matches(SOMEBODY, "U*U", hash)).isTrue();
    assertThat(passwords.matches(SOMEBODY, "U*V", hash)).isFalse();
  }

  @Test
  void takesWhatIsNoHashForNobodysPassword() {
    assertThat(passwords.matches(SOMEBODY, "", "")).isFalse();
    assertThat(passwords.matches(SOMEBODY, "plain", "plain")).isFalse();
  }

  @Test
  void reportsEveryCheckToItsGuard() {
    passwords.matches(SOMEBODY, "right", passwords.hash("right"));
    passwords.matches(SOMEBODY, "wrong", passwords.hash("right"));
    passwords.matchesNobody(new Claimant("nobody@b", "192.0.2.1"), "any");

    assertThat(succeeded).containsExactly("a@b");
    assertThat(failed).containsExactly("a@b", "nobody@b");
  }

  @Test
  void checksNothingThatItsGuardPrevents() {
    String hash = passwords.hash("right");
    closed = true;

    assertThatIllegalStateException().isThrownBy(() -> passwords.matches(SOMEBODY, "right", hash));
    assertThatIllegalStateException().isThrownBy(() -> passwords.matchesNobody(SOMEBODY, "right"));
  }

  @Test
  void refusesPasswordsThatBcryptWouldCut() {
    assertThatCode(() -> Passwords.checkRules("x".repeat(72))).doesNotThrowAnyException();
    assertThatExceptionOfType(InvalidCredentials.class)
        .isThrownBy(() -> Passwords.checkRules("x".repeat(73)));
    assertThatExceptionOfType(InvalidCredentials.class)
        .isThrownBy(() -> Passwords.checkRules("é".repeat(37)));
    assertThatExceptionOfType(InvalidCredentials.class)
        .isThrownBy(() -> Passwords.checkRules("a\0b"));
  }
}
