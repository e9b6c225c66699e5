package io.argorithm.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.argorithm.server.accounts.Role;
import io.argorithm.server.accounts.SignedIn;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** What RFC 8725 warns of. Tokens are put together by hand, so that no library judges itself. */
class TokensTests {

  private static final String KEY =
      "a key of more than sixty-four bytes, so that HS512 would be possible, too";
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final long SECONDS = NOW.getEpochSecond();
  private static final SignedIn SOMEBODY =
      new SignedIn("somebody@example.org", Map.of(Role.PROGRAMMER, "p-id", Role.USER, "u-id"));
  private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
  private static final String GOOD =
      claims("\"somebody@example.org\"", Long.toString(SECONDS + 900), Long.toString(SECONDS));

  private final Tokens tokens = tokensAt(NOW);

  @Test
  void readsWhatItHasIssued() {
    assertThat(tokens.read(tokens.issue(SOMEBODY))).isEqualTo(SOMEBODY);
  }

  @Test
  void readsATokenThatWasPutTogetherByHand() {
    assertThat(tokens.read(signed(HEADER, GOOD, KEY, "HmacSHA256")).email())
        .isEqualTo("somebody@example.org");
  }

  @Test
  void refusesItsOwnTokenAfterOneDay() {
    String token = tokens.issue(SOMEBODY);

    assertThat(tokensAt(NOW.plus(Duration.ofDays(1)).minusSeconds(1)).read(token))
        .isEqualTo(SOMEBODY);
    refuses(tokensAt(NOW.plus(Duration.ofDays(1)).plusSeconds(1)), token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "NONE", "nOnE"})
  void refusesUnsignedTokens(String none) {
    String header = HEADER.replace("HS256", none);

    refuses(tokens, base64(header) + "." + base64(GOOD) + ".");
    refuses(tokens, signed(header, GOOD, KEY, "HmacSHA256"));
  }

  @Test
  void refusesAnEmptySignature() {
    refuses(tokens, base64(HEADER) + "." + base64(GOOD) + ".");
  }

  @Test
  void refusesAnotherKey() {
    refuses(tokens, signed(HEADER, GOOD, KEY + "x", "HmacSHA256"));
  }

  @Test
  void refusesOtherAlgorithmsWithItsOwnKey() {
    refuses(tokens, signed(HEADER.replace("HS256", "HS384"), GOOD, KEY, "HmacSHA384"));
    refuses(tokens, signed(HEADER.replace("HS256", "HS512"), GOOD, KEY, "HmacSHA512"));
  }

  @Test
  void refusesATokenSignedWithAnRsaKey() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    Signature rsa = Signature.getInstance("SHA256withRSA");
    rsa.initSign(pair.getPrivate());
    String content = base64(HEADER.replace("HS256", "RS256")) + "." + base64(GOOD);
    rsa.update(content.getBytes(StandardCharsets.UTF_8));

    refuses(tokens, content + "." + base64(rsa.sign()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"kid\":\"../../dev/null\"",
        "\"kid\":\"' OR 1=1--\"",
        "\"jku\":\"http://127.0.0.1:1/keys\"",
        "\"x5u\":\"http://127.0.0.1:1/keys\"",
        "\"jwk\":{\"kty\":\"oct\",\"k\":\"AAAA\"}"
      })
  void takesNoKeyFromHeaders(String extra) {
    String header = HEADER.replace("}", "," + extra + "}");

    refuses(tokens, signed(header, GOOD, "an attacker's key of thirty-two bytes", "HmacSHA256"));
  }

  @Test
  void refusesHeadersThatItMustUnderstandAndDoesNot() {
    refuses(tokens, signed(HEADER.replace("}", ",\"crit\":[\"exp\"]}"), GOOD, KEY, "HmacSHA256"));
    refuses(tokens, signed(HEADER.replace("}", ",\"zip\":\"DEF\"}"), GOOD, KEY, "HmacSHA256"));
  }

  @Test
  void refusesATokenWithoutATimeOfExpiry() {
    refuses(
        tokens,
        signed(HEADER, GOOD.replace("\"exp\":" + (SECONDS + 900) + ",", ""), KEY, "HmacSHA256"));
  }

  @Test
  void refusesATokenThatLivesTenYears() {
    String exp = Long.toString(SECONDS + 10 * 365 * 86_400L);

    refuses(tokens, signedWithExpiry(exp));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"soon\"", "null", "true", "{}", "[]", "-1", "1e400"})
  void refusesATimeOfExpiryThatIsNoTime(String exp) {
    refuses(tokens, signedWithExpiry(exp));
  }

  @Test
  void refusesATokenFromTheFuture() {
    refuses(
        tokens,
        signed(
            HEADER,
            claims("\"a\"", Long.toString(SECONDS + 900), Long.toString(SECONDS + 60)),
            KEY,
            "HmacSHA256"));
    refuses(
        tokens,
        signed(
            HEADER,
            GOOD.replace("\"iat\"", "\"nbf\":" + (SECONDS + 60) + ",\"iat\""),
            KEY,
            "HmacSHA256"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "null", "{\"$ne\":null}", "[\"somebody@example.org\"]", "true"})
  void refusesASubjectThatIsNoText(String subject) {
    refuses(
        tokens,
        signed(
            HEADER,
            claims(subject, Long.toString(SECONDS + 900), Long.toString(SECONDS)),
            KEY,
            "HmacSHA256"));
  }

  @Test
  void refusesAPublicIdThatIsNoText() {
    refuses(tokens, signed(HEADER, GOOD.replace("\"p-id\"", "{\"$ne\":null}"), KEY, "HmacSHA256"));
  }

  @Test
  void refusesATokenWithoutPublicIds() {
    refuses(
        tokens, signed(HEADER, GOOD.replace("\"programmer\":\"p-id\",", ""), KEY, "HmacSHA256"));
  }

  @Test
  void refusesATokenOfAnotherIssuerOrForAnotherAudience() {
    refuses(
        tokens,
        signed(
            HEADER,
            GOOD.replace("\"iss\":\"argorithm-server\"", "\"iss\":\"x\""),
            KEY,
            "HmacSHA256"));
    refuses(
        tokens,
        signed(
            HEADER,
            GOOD.replace("\"aud\":\"argorithm-server\"", "\"aud\":\"x\""),
            KEY,
            "HmacSHA256"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        ".",
        "..",
        "...",
        "a.b.c",
        "a.b.c.d.e",
        "e30.e30.",
        "\u0000.\u0000.\u0000"
      })
  void refusesWhatIsNoToken(String token) {
    refuses(tokens, token);
  }

  @Test
  void refusesATokenOfEightKilobytesWithoutASignatureOfItsOwn() {
    refuses(
        tokens,
        signed(HEADER, GOOD.replace("somebody", "s".repeat(8192)), "x".repeat(32), "HmacSHA256"));
  }

  @Test
  void refusesATokenWithOneBitChanged() {
    String token = tokens.issue(SOMEBODY);
    int middle = token.indexOf('.') + 10;
    char changed = token.charAt(middle) == 'A' ? 'B' : 'A';

    refuses(tokens, token.substring(0, middle) + changed + token.substring(middle + 1));
  }

  private static void refuses(Tokens tokens, String token) {
    assertThatExceptionOfType(InvalidBearerTokenException.class)
        .isThrownBy(() -> tokens.read(token));
  }

  private static Tokens tokensAt(Instant now) {
    return new Tokens(new TokenProperties(KEY), Clock.fixed(now, ZoneOffset.UTC));
  }

  private String signedWithExpiry(String exp) {
    return signed(
        HEADER, claims("\"somebody@example.org\"", exp, Long.toString(SECONDS)), KEY, "HmacSHA256");
  }

  private static String claims(String subject, String exp, String issuedAt) {
    return "{\"iss\":\"argorithm-server\",\"aud\":\"argorithm-server\",\"sub\":%s,\"exp\":%s,\"programmer\":\"p-id\",\"iat\":%s}"
        .formatted(subject, exp, issuedAt);
  }

  private static String signed(String header, String claims, String key, String algorithm) {
    try {
      String content = base64(header) + "." + base64(claims);
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
      return content + "." + base64(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.GeneralSecurityException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static String base64(String text) {
    return base64(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
