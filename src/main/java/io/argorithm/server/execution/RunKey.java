package io.argorithm.server.execution;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes two runs equal: the program, the toolkit it runs with, the parameters, the seed and
 * the limits that can change a completed run. A new text of the program gives new keys, so an
 * update needs no clearing, and argorithms with one text share their runs. The order of the
 * parameters counts, because a program sees it; 1, 1.0 and true are three parameters, because they
 * are three texts.
 *
 * @param digest SHA-256 of all that, in hexadecimal digits
 */
public record RunKey(String digest) {

  /**
   * The key of a run.
   *
   * @param version what the program runs with, as {@link Sandbox#version()} names it
   */
  public static RunKey of(RunRequest request, String version) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, version);
      write(out, request.program().fileName());
      write(out, request.program().function());
      write(out, request.program().source());
      write(out, request.parameters());
      out.writeLong(request.seed());
      out.writeInt(request.limits().states());
      out.writeLong(request.limits().outputBytes());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new RunKey(HexFormat.of().formatHex(sha256().digest(bytes.toByteArray())));
  }

  /** With its length, so that no two lists of texts look alike. */
  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
