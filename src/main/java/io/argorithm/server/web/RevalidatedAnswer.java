package io.argorithm.server.web;

import io.argorithm.server.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers to GET that clients may keep, but have to ask about before they use them again: Spring
 * answers 304 when the client's {@code If-None-Match} names the same content. The tags are weak,
 * because the same content goes out compressed to one client and plain to another.
 */
public final class RevalidatedAnswer {

  /** Half of SHA-256 is plenty to tell contents of one address apart. */
  private static final int TAG_BYTES = 16;

  private RevalidatedAnswer() {}

  /** JSON that is the same for everybody. */
  public static ResponseEntity<byte[]> forEverybody(JsonValue value) {
    byte[] body = body(value);
    return answer(body)
        .cacheControl(CacheControl.noCache())
        .varyBy(HttpHeaders.ACCEPT_ENCODING)
        .body(body);
  }

  /** JSON that depends on who asks, so that no cache between may show it to others. */
  public static ResponseEntity<byte[]> forCaller(JsonValue value) {
    byte[] body = body(value);
    return answer(body)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .varyBy(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.AUTHORIZATION)
        .body(body);
  }

  private static byte[] body(JsonValue value) {
    return value.text().getBytes(StandardCharsets.UTF_8);
  }

  private static ResponseEntity.BodyBuilder answer(byte[] body) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(tag(body));
  }

  /** The tag of a content, or of what stands for a content. */
  static String tag(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES)) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
