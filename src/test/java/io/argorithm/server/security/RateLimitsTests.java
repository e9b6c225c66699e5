package io.argorithm.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.argorithm.server.accounts.Claimant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RateLimitsTests {

  private static final String OWNERS = "192.0.2.1";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-02T03:04:05Z"));
  private final InstantSource source = now::get;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final RateLimits limits = new RateLimits(true, 1000, 1000, clock);

  @ParameterizedTest
  @EnumSource(RateLimit.class)
  void letsExactlyAsManyPassAsItSays(RateLimit limit) {
    for (int i = 0; i < limit.atOnce(); i++) {
      limits.take(limit, "somebody");
    }

    assertThatExceptionOfType(TooManyRequests.class)
        .isThrownBy(() -> limits.take(limit, "somebody"))
        .withMessageContaining(Integer.toString(limit.perPeriod()))
        .satisfies(refused -> assertThat(refused.retryAfter()).isPositive());
    assertThatCode(() -> limits.take(limit, "somebody else")).doesNotThrowAnyException();
  }

  @Test
  void letsPeoplePassAgainAfterTheTimeItNamed() {
    fail(at(OWNERS), RateLimit.WRONG_PASSWORDS.atOnce());
    TooManyRequests refused = refusal(at(OWNERS));

    now.updateAndGet(time -> time.plus(refused.retryAfter()));

    assertThatCode(() -> limits.beforeCheck(at(OWNERS))).doesNotThrowAnyException();
  }

  @Test
  void countsWrongPasswordsAloneAgainstAnEmail() {
    for (int i = 0; i < 1000; i++) {
      limits.beforeCheck(at(OWNERS));
    }

    fail(at(OWNERS), 1);
    assertThatCode(() -> limits.beforeCheck(at(OWNERS))).doesNotThrowAnyException();
  }

  @Test
  void countsWrongPasswordsAtOneAddressAgainstNoOther() {
    fail(at("198.51.100.9"), RateLimit.WRONG_PASSWORDS.atOnce());

    assertThat(refusal(at("198.51.100.9")).retryAfter()).isPositive();
    assertThatCode(() -> limits.beforeCheck(at(OWNERS))).doesNotThrowAnyException();
  }

  @Test
  void stopsGuessersWithManyAddressesButNotAnOwnerWhoHasSignedInAtTheirs() {
    limits.succeeded(at(OWNERS));
    now.updateAndGet(time -> time.plus(RateLimits.HOME.minusDays(1)));
    guessFromManyAddresses();

    assertThat(refusal(at("203.0.113.7")).retryAfter()).isLessThan(Duration.ofSeconds(10));
    assertThatCode(() -> limits.beforeCheck(at(OWNERS))).doesNotThrowAnyException();
    assertThatCode(() -> limits.beforeCheck(new Claimant("another", "203.0.113.7")))
        .doesNotThrowAnyException();
  }

  @Test
  void takesAnOwnerForAStrangerAfterThirtyDays() {
    limits.succeeded(at(OWNERS));
    now.updateAndGet(time -> time.plus(RateLimits.HOME.plusSeconds(1)));
    guessFromManyAddresses();

    assertThat(refusal(at(OWNERS)).retryAfter()).isPositive();
  }

  @Test
  void stopsGuessersAtTheOwnersAddress() {
    limits.succeeded(at(OWNERS));
    fail(at(OWNERS), RateLimit.WRONG_PASSWORDS.atOnce());

    assertThat(refusal(at(OWNERS)).retryAfter()).isPositive();
  }

  @Test
  void holdsABoundedNumberOfNamesAndForgetsNobodyWhoGoesOn() {
    Allowances few = new Allowances(RateLimit.SIGN_INS, 100, clock);
    Fingerprint busy = Fingerprint.of("busy");
    for (int i = 0; i < RateLimit.SIGN_INS.atOnce(); i++) {
      few.take(busy);
    }

    for (int i = 0; i < 10_000; i++) {
      few.use(Fingerprint.of("made up " + i));
      few.use(busy);
    }

    assertThat(few.size()).isLessThanOrEqualTo(100);
    assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> few.take(busy));
  }

  @Test
  void namesMadeUpForOneLimitDriveOutNoneOfAnother() {
    RateLimits few = new RateLimits(true, 10, 10, clock);
    for (int i = 0; i < RateLimit.RUNS.atOnce(); i++) {
      few.take(RateLimit.RUNS, "somebody");
    }

    for (int i = 0; i < 1000; i++) {
      few.take(RateLimit.SIGN_INS, "made up " + i);
    }

    assertThatExceptionOfType(TooManyRequests.class)
        .isThrownBy(() -> few.take(RateLimit.RUNS, "somebody"));
  }

  @Test
  void limitsNothingWhenSwitchedOff() {
    RateLimits off = new RateLimits(false, 10, 10, clock);

    for (int i = 0; i < 1000; i++) {
      off.failed(at(OWNERS));
      off.take(RateLimit.SIGN_INS, "somewhere");
    }

    assertThatCode(() -> off.beforeCheck(at(OWNERS))).doesNotThrowAnyException();
  }

  private void guessFromManyAddresses() {
    for (int i = 0; i < RateLimit.STRANGERS_PASSWORDS.atOnce(); i++) {
      fail(at("198.51.100." + i), 1);
    }
  }

  private void fail(Claimant who, int times) {
    for (int i = 0; i < times; i++) {
      limits.failed(who);
    }
  }

  private static Claimant at(String network) {
    return new Claimant("somebody", network);
  }

  private TooManyRequests refusal(Claimant who) {
    try {
      limits.beforeCheck(who);
    } catch (TooManyRequests refused) {
      assertThat(refused.retryAfter()).isLessThanOrEqualTo(Duration.ofMinutes(1));
      return refused;
    }
    throw new AssertionError("nothing was refused");
  }
}
