package io.argorithm.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-02T03:04:05Z"));
  private final InstantSource source = now::get;
  private final Clock clock = source.withZone(ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource(RateLimit.class)
  void letsExactlyAsManyPassAsItSays(RateLimit limit) {
    RateLimits limits = new RateLimits(true, 10, clock);
    for (int i = 0; i < limit.perPeriod(); i++) {
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
    RateLimits limits = new RateLimits(true, 10, clock);
    for (int i = 0; i < RateLimit.WRONG_PASSWORDS.perPeriod(); i++) {
      limits.failed("somebody");
    }
    TooManyRequests refused = refusal(limits);

    now.updateAndGet(time -> time.plus(refused.retryAfter()));

    assertThatCode(() -> limits.beforeCheck("somebody")).doesNotThrowAnyException();
  }

  @Test
  void countsWrongPasswordsAloneAgainstAnEmail() {
    RateLimits limits = new RateLimits(true, 10, clock);

    for (int i = 0; i < 1000; i++) {
      limits.beforeCheck("somebody");
    }

    limits.failed("somebody");
    assertThatCode(() -> limits.beforeCheck("somebody")).doesNotThrowAnyException();
  }

  @Test
  void refusesToGuessOnWhenThereAreTooManyNamesToCount() {
    RateLimits limits = new RateLimits(true, 1, clock);
    limits.failed("the only one that is counted");

    assertThatExceptionOfType(TooManyRequests.class)
        .isThrownBy(() -> limits.beforeCheck("another one"));
  }

  @Test
  void letsRunsGoOnWhenThereAreTooManyNamesToCount() {
    RateLimits limits = new RateLimits(true, 1, clock);
    limits.take(RateLimit.RUNS, "the only one that is counted");

    for (int i = 0; i <= RateLimit.RUNS.perPeriod(); i++) {
      limits.take(RateLimit.RUNS, "another one");
    }
  }

  @Test
  void limitsNothingWhenSwitchedOff() {
    RateLimits limits = new RateLimits(false, 10, clock);

    for (int i = 0; i < 1000; i++) {
      limits.failed("somebody");
      limits.take(RateLimit.SIGN_INS, "somewhere");
    }

    assertThatCode(() -> limits.beforeCheck("somebody")).doesNotThrowAnyException();
  }

  private static TooManyRequests refusal(RateLimits limits) {
    try {
      limits.beforeCheck("somebody");
    } catch (TooManyRequests refused) {
      assertThat(refused.retryAfter()).isLessThanOrEqualTo(Duration.ofMinutes(1));
      return refused;
    }
    throw new AssertionError("nothing was refused");
  }
}
