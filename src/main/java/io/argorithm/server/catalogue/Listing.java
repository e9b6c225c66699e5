package io.argorithm.server.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Argorithms of a list, whose texts are read from the store a piece at a time. Nothing of the store
 * is held while a piece is used, however long that takes.
 */
public final class Listing {

  /** The texts of a piece, but for the last argorithm of it. */
  private static final long PIECE_BYTES = 64 * 1024;

  private static final int MOST_OF_A_PIECE = 200;

  private final Argorithms argorithms;
  private final Iterable<ArgorithmEntry> entries;
  private final String digest;
  private long count;
  private long bytes;
  private long largest;

  Listing(Argorithms argorithms, Iterable<ArgorithmEntry> entries) {
    this.argorithms = argorithms;
    this.entries = entries;
    MessageDigest sum = sha256();
    for (ArgorithmEntry entry : entries) {
      count++;
      bytes += entry.bytes();
      largest = Math.max(largest, entry.bytes());
      sum.update(identity(entry).getBytes(StandardCharsets.UTF_8));
    }
    digest = HexFormat.of().formatHex(sum.digest());
  }

  /** Takes the argorithms of a list one after the other. */
  @FunctionalInterface
  public interface Reader {

    /** The next one. */
    void next(ArgorithmVersion argorithm) throws IOException;
  }

  /** Stands for all texts of the list: another one after every change of them. */
  public String digest() {
    return digest;
  }

  /** About how long the texts of the list are, in UTF-8. */
  public long bytes() {
    return bytes;
  }

  /** About how much of them is in memory at once. */
  public long bytesAtOnce() {
    return Math.min(bytes, PIECE_BYTES + largest);
  }

  /** Reads the list. What was added since it was made is not part of it. */
  public void read(Reader reader) throws IOException {
    long left = count;
    long size = 0;
    List<ArgorithmEntry> piece = new ArrayList<>();
    for (ArgorithmEntry entry : entries) {
      if (left-- == 0) {
        break;
      }
      piece.add(entry);
      size += entry.bytes();
      if (size >= PIECE_BYTES || piece.size() == MOST_OF_A_PIECE) {
        read(piece, reader);
        piece.clear();
        size = 0;
      }
    }
    read(piece, reader);
  }

  private void read(List<ArgorithmEntry> piece, Reader reader) throws IOException {
    if (!piece.isEmpty()) {
      for (ArgorithmVersion argorithm : argorithms.read(piece)) {
        reader.next(argorithm);
      }
    }
  }

  private static String identity(ArgorithmEntry entry) {
    return "%s %d %s %s\n".formatted(entry.key(), entry.version(), entry.updated(), entry.id());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
