package io.argorithm.server.security;

import io.argorithm.server.accounts.Role;
import io.argorithm.server.accounts.SignedIn;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.SecretKey;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Makes and reads tokens: JSON Web Tokens, HS256, good for one day. They carry the public ids of
 * the account's halves, so that a token dies with what it was made for. What RFC 8725 warns of is
 * refused here; headers that point to keys are never looked at, because there is one key.
 */
@Component
@Profile("accounts")
public class Tokens {

  static final Duration LIFETIME = Duration.ofDays(1);

  /** Clocks of two servers may differ this much. */
  private static final Duration SKEW = Duration.ofSeconds(5);

  private static final String NAME = "argorithm-server";

  private final SecretKey key;
  private final Clock clock;
  private final JwtParser parser;

  Tokens(TokenProperties settings, Clock clock) {
    this.key = Keys.hmacShaKeyFor(settings.secretKey().getBytes(StandardCharsets.UTF_8).clone());
    this.clock = clock;
    this.parser =
        Jwts.parser()
            .verifyWith(key)
            .sig()
            .clear()
            .add(Jwts.SIG.HS256)
            .and()
            .zip()
            .clear()
            .and()
            .requireIssuer(NAME)
            .requireAudience(NAME)
            .clock(() -> Date.from(clock.instant()))
            .build();
  }

  /** A token for somebody who has just given the right password. */
  public String issue(SignedIn who) {
    Instant now = clock.instant();
    var token =
        Jwts.builder()
            .header()
            .type("JWT")
            .and()
            .issuer(NAME)
            .audience()
            .single(NAME)
            .subject(who.email())
            .issuedAt(Date.from(now))
            .expiration(Date.from(now.plus(LIFETIME)));
    who.publicIds().forEach((role, publicId) -> token.claim(claim(role), publicId));
    return token.signWith(key, Jwts.SIG.HS256).compact();
  }

  /**
   * Whom a token was made for.
   *
   * @throws InvalidBearerTokenException when this server has not made it, or its day is over
   */
  SignedIn read(String token) {
    try {
      Claims claims = parser.parseSignedClaims(token).getPayload();
      checkTimes(claims);
      Map<Role, String> publicIds = new EnumMap<>(Role.class);
      for (Role role : Role.values()) {
        String publicId = claims.get(claim(role), String.class);
        if (publicId != null) {
          publicIds.put(role, publicId);
        }
      }
      String email = claims.getSubject();
      if (email == null || publicIds.isEmpty()) {
        throw new InvalidBearerTokenException("the token names no account");
      }
      return new SignedIn(email, publicIds);
    } catch (JwtException | IllegalArgumentException invalid) {
      throw new InvalidBearerTokenException("the token is not one of ours", invalid);
    }
  }

  private void checkTimes(Claims claims) {
    Instant latest = clock.instant().plus(LIFETIME).plus(SKEW);
    Date expiration = claims.getExpiration();
    Date issued = claims.getIssuedAt();
    if (expiration == null || expiration.toInstant().isAfter(latest)) {
      throw new InvalidBearerTokenException("the token lives longer than ours do");
    }
    if (issued == null || issued.toInstant().isAfter(clock.instant().plus(SKEW))) {
      throw new InvalidBearerTokenException("the token is from the future");
    }
  }

  private static String claim(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
