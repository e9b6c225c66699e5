package io.argorithm.server.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A program with its configuration, as it was sent.
 *
 * @param fileName name of the program's file, maybe with a path before it
 * @param program the bytes of the program
 * @param config the bytes of the configuration, JSON
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Upload(String fileName, byte[] program, byte[] config) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The file's name without any path. */
  String baseName() {
    int separator = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    return fileName.substring(separator + 1);
  }

  /** The program as text; a byte order mark is not part of it. */
  String source() {
    String source;
    try {
      source = decoded(program);
    } catch (CharacterCodingException notUtf8) {
      throw new InvalidProgram("The program is not UTF-8 text.");
    }
    int nul = source.indexOf('\0');
    if (nul >= 0) {
      throw new InvalidProgram(
          "The program contains a NUL character",
          1 + (int) source.substring(0, nul).chars().filter(c -> c == '\n').count(),
          nul - source.lastIndexOf('\n', nul));
    }
    return source;
  }

  /** The configuration as text. */
  String configText() {
    try {
      return decoded(config);
    } catch (CharacterCodingException notUtf8) {
      throw new InvalidConfig("The configuration is not UTF-8 text.");
    }
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
