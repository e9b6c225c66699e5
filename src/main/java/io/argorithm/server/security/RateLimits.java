package io.argorithm.server.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.argorithm.server.accounts.Claimant;
import io.argorithm.server.accounts.PasswordGuard;
import io.argorithm.server.config.ServerProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Counts what people do, in memory, while accounts are on. */
@Component
public class RateLimits implements PasswordGuard {

  /** Most names that each limit counts. */
  private static final int MOST_NAMES = 20_000;

  /** Most pairs of an account and an address it was signed in to from. */
  private static final int MOST_HOMES = 50_000;

  /** For this long an address is no stranger to an account after a sign-in. */
  static final Duration HOME = Duration.ofDays(30);

  private final boolean enabled;
  private final Map<RateLimit, Allowances> allowances = new EnumMap<>(RateLimit.class);
  private final Cache<Fingerprint, Boolean> homes;

  @Autowired
  RateLimits(ServerProperties server, RateLimitProperties settings, Clock clock) {
    this(server.hasAccounts() && settings.enabled(), MOST_NAMES, MOST_HOMES, clock);
  }

  RateLimits(boolean enabled, int mostNames, int mostHomes, Clock clock) {
    this.enabled = enabled;
    for (RateLimit limit : RateLimit.values()) {
      allowances.put(limit, new Allowances(limit, mostNames, clock));
    }
    this.homes =
        Caffeine.newBuilder()
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .executor(Runnable::run)
            .maximumSize(mostHomes)
            .expireAfterWrite(HOME)
            .build();
  }

  /**
   * Counts one more.
   *
   * @param name whose number it is: an e-mail or a network, see {@link RateLimit}
   * @throws TooManyRequests when that was one too many
   */
  public void take(RateLimit limit, String name) {
    if (enabled) {
      of(limit).take(Fingerprint.of(name));
    }
  }

  @Override
  public void beforeCheck(Claimant who) {
    if (enabled) {
      of(RateLimit.WRONG_PASSWORDS).check(there(who));
      if (isStranger(who)) {
        of(RateLimit.STRANGERS_PASSWORDS).check(Fingerprint.of(who.email()));
      }
    }
  }

  @Override
  public void failed(Claimant who) {
    if (enabled) {
      of(RateLimit.WRONG_PASSWORDS).use(there(who));
      if (isStranger(who)) {
        of(RateLimit.STRANGERS_PASSWORDS).use(Fingerprint.of(who.email()));
      }
    }
  }

  @Override
  public void succeeded(Claimant who) {
    if (enabled) {
      homes.put(there(who), true);
    }
  }

  private boolean isStranger(Claimant who) {
    return homes.getIfPresent(there(who)) == null;
  }

  private static Fingerprint there(Claimant who) {
    return Fingerprint.of(who.email(), who.network());
  }

  private Allowances of(RateLimit limit) {
    return Objects.requireNonNull(allowances.get(limit));
  }
}
