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

  private final List<String> failed = new ArrayList<>();
  private boolean closed;

  private final Passwords passwords =
      new Passwords(
          new PasswordGuard() {
            @Override
            public void beforeCheck(String email) {
              if (closed) {
                throw new IllegalStateException("closed");
              }
            }

            @Override
            public void failed(String email) {
              failed.add(email);
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
    assertThat(passwords.matches("a@b", "pässword 😀", hash)).isTrue();
    assertThat(passwords.matches("a@b", "Pässword 😀", hash)).isFalse();
  }

  @Test
  void knowsHashesOfOlderServersWhichHaveNoPrefix() {
    // A test vector of crypt_blowfish.
    String hash = "$2b$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW";

    assertThat(passwords.matches("a@b", "U*U", hash)).isTrue();
    assertThat(passwords.matches("a@b", "U*V", hash)).isFalse();
  }

  @Test
  void takesWhatIsNoHashForNobodysPassword() {
    assertThat(passwords.matches("a@b", "", "")).isFalse();
    assertThat(passwords.matches("a@b", "plain", "plain")).isFalse();
  }

  @Test
  void tellsItsGuardOfEveryWrongPassword() {
    passwords.matches("a@b", "right", passwords.hash("right"));
    passwords.matches("a@b", "wrong", passwords.hash("right"));
    passwords.matchesNobody("nobody@b", "any");

    assertThat(failed).containsExactly("a@b", "nobody@b");
  }

  @Test
  void checksNothingThatItsGuardPrevents() {
    String hash = passwords.hash("right");
    closed = true;

    assertThatIllegalStateException().isThrownBy(() -> passwords.matches("a@b", "right", hash));
    assertThatIllegalStateException().isThrownBy(() -> passwords.matchesNobody("a@b", "right"));
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
