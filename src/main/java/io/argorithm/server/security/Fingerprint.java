package io.argorithm.server.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * What tables remember of a name: a few bytes, however long the name is, and nothing to read for
 * somebody who gets to see the memory.
 */
record Fingerprint(long first, long second) {

  /** Nobody outside can find two names with one fingerprint. */
  private static final byte[] KEY = key();

  /** The first half of a SHA-256 of the parts, each with its length. */
  static Fingerprint of(String... parts) {
    MessageDigest digest = sha256();
    digest.update(KEY);
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new Fingerprint(hash.getLong(), hash.getLong());
  }

  private static byte[] key() {
    byte[] key = new byte[16];
    new SecureRandom().nextBytes(key);
    return key;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
