package io.argorithm.server.execution.worker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Parameters whose long arrays are written in pieces, because GraalPy's reader of JSON takes time
 * that grows with the square of an array's length. An array of more than {@value #PIECE} elements
 * becomes an object with one key, the mark, and an array of arrays as its value; the driver puts
 * the pieces together again.
 *
 * @param text JSON
 * @param mark a key that occurs nowhere else, empty when no array is long
 */
record LongArrays(String text, String mark) {

  private static final int PIECE = 1000;

  /** An array or object that has begun. Of an array it knows where the pieces end. */
  private record Begun(int at, boolean isArray, int[] commas, List<Integer> ends) {

    Begun(int at, boolean isArray) {
      this(at, isArray, new int[1], new ArrayList<>(0));
    }

    void comma(int where) {
      if (isArray && ++commas[0] % PIECE == 0) {
        ends.add(where);
      }
    }
  }

  /** Writes the long arrays of a text in pieces; what is no JSON may stay as it is. */
  static LongArrays inPieces(String json) {
    String mark = digest(json); // no text contains its own digest
    SortedMap<Integer, String> changes = changes(json, mark);
    if (changes.isEmpty()) {
      return new LongArrays(json, "");
    }
    StringBuilder text = new StringBuilder(json.length() + changes.size() * 80);
    int copied = 0;
    for (var change : changes.entrySet()) {
      text.append(json, copied, change.getKey()).append(change.getValue());
      copied = change.getKey() + 1;
    }
    return new LongArrays(text.append(json, copied, json.length()).toString(), mark);
  }

  /** What to write in place of the brackets and of some commas of long arrays. */
  private static SortedMap<Integer, String> changes(String json, String mark) {
    SortedMap<Integer, String> changes = new TreeMap<>();
    Deque<Begun> open = new ArrayDeque<>();
    open.push(new Begun(0, false));
    for (int at = 0; at < json.length() && !open.isEmpty(); at++) {
      switch (json.charAt(at)) {
        case '"' -> at = endOfString(json, at);
        case '[' -> open.push(new Begun(at, true));
        case '{' -> open.push(new Begun(at, false));
        case ',' -> open.peek().comma(at);
        case ']', '}' -> {
          Begun ended = open.pop();
          if (!ended.ends().isEmpty()) {
            changes.put(ended.at(), "{\"" + mark + "\":[[");
            ended.ends().forEach(end -> changes.put(end, "],["));
            changes.put(at, "]]}");
          }
        }
        default -> {}
      }
    }
    return changes;
  }

  private static int endOfString(String json, int start) {
    int at = start + 1;
    while (at < json.length() && json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
