package io.argorithm.server.execution.sandbox;

import java.util.BitSet;

/**
 * Follows the text of a run's states, one JSON array in UTF-8 that arrives in pieces, and counts
 * its elements. The text comes from the program's own interpreter and goes to clients unparsed;
 * this is what makes sure that it is JSON and UTF-8, whatever the program has done to its encoder.
 * Python's spellings of NaN and the infinities are told apart from other errors.
 */
final class StatesScanner {

  /** What is known of the text so far. */
  enum Verdict {
    /** All bytes so far fit, more have to come. */
    INCOMPLETE,
    /** The text is one whole array. */
    COMPLETE,
    /** The text has NaN or an infinity, which JSON lacks. */
    NOT_A_NUMBER,
    /** The text is nested deeper than {@link StatesScanner#DEEPEST}. */
    TOO_DEEP,
    /** The text is not JSON. */
    MALFORMED
  }

  private enum Expect {
    START,
    VALUE,
    VALUE_OR_END,
    KEY,
    KEY_OR_END,
    COLON,
    COMMA_OR_END,
    NOTHING,
    STRING,
    ESCAPE,
    HEX,
    LITERAL,
    MINUS,
    ZERO,
    INTEGER,
    POINT,
    FRACTION,
    EXPONENT,
    EXPONENT_SIGN,
    EXPONENT_DIGITS
  }

  /** How deep arrays and objects may be nested, the text's own array included. */
  static final int DEEPEST = 100_000;

  private static final byte[] TRUE = {'r', 'u', 'e'};
  private static final byte[] FALSE = {'a', 'l', 's', 'e'};
  private static final byte[] NULL = {'u', 'l', 'l'};

  private final BitSet objects = new BitSet();
  private final int most;
  private int depth;
  private Expect expect = Expect.START;
  private boolean inKey;
  private int hexLeft;
  private int following;
  private int lowest;
  private int highest;
  private byte[] literal = NULL;
  private int literalAt;
  private int elements;
  private int wholeElements;
  private long wholeLength;
  private long position;
  private Verdict verdict = Verdict.INCOMPLETE;

  /** Of more than {@code most} elements the others do not count as whole. */
  StatesScanner(int most) {
    this.most = most;
  }

  /** Number of the array's elements that have begun. */
  int elements() {
    return elements;
  }

  /** Number of the array's elements that have ended. */
  int wholeElements() {
    return wholeElements;
  }

  /** Length of the text, in bytes, up to the end of the last element that has ended. */
  long wholeLength() {
    return wholeLength;
  }

  /** What is known so far. */
  Verdict verdict() {
    return verdict;
  }

  /** Looks at the next piece of the text. */
  void scan(byte[] text) {
    long before = position;
    scan(text, before);
    position = before + text.length;
  }

  private void scan(byte[] text, long before) {
    int at = 0;
    while (at < text.length) {
      if (verdict != Verdict.INCOMPLETE && verdict != Verdict.COMPLETE) {
        return;
      }
      if (expect == Expect.STRING) {
        at = scanString(text, at);
      } else {
        position = before + at;
        scan(text[at]);
        at++;
      }
    }
  }

  /** Most of the text is strings, so this is a loop of its own. */
  private int scanString(byte[] text, int from) {
    for (int at = from; at < text.length; at++) {
      byte b = text[at];
      if (b < 0 || following > 0) {
        if (!isUtf8(b)) {
          verdict = Verdict.MALFORMED;
          return at;
        }
        continue;
      }
      if (b == '"') {
        expect = inKey ? Expect.COLON : afterValue();
        inKey = false;
        return at + 1;
      }
      if (b == '\\') {
        expect = Expect.ESCAPE;
        return at + 1;
      }
      if (b < ' ') {
        verdict = Verdict.MALFORMED;
        return at;
      }
    }
    return text.length;
  }

  /** Whether a byte may stand here in a text of UTF-8 that has more than ASCII; see RFC 3629. */
  private boolean isUtf8(byte b) {
    int octet = b & 0xff;
    if (following > 0) {
      boolean fits = octet >= lowest && octet <= highest;
      following--;
      lowest = 0x80;
      highest = 0xbf;
      return fits;
    }
    following = octet >= 0xf0 ? 3 : octet >= 0xe0 ? 2 : 1;
    lowest = octet == 0xe0 ? 0xa0 : octet == 0xf0 ? 0x90 : 0x80;
    highest = octet == 0xed ? 0x9f : octet == 0xf4 ? 0x8f : 0xbf;
    return octet >= 0xc2 && octet <= 0xf4;
  }

  private void scan(byte b) {
    switch (expect) {
      case STRING -> throw new IllegalStateException();
      case ESCAPE -> escape(b);
      case HEX -> {
        require(Character.digit(b, 16) >= 0);
        expect = --hexLeft == 0 ? Expect.STRING : Expect.HEX;
      }
      case LITERAL -> {
        require(b == literal[literalAt++]);
        expect = literalAt == literal.length ? afterValue() : Expect.LITERAL;
      }
      case MINUS, ZERO, INTEGER, POINT, FRACTION, EXPONENT, EXPONENT_SIGN, EXPONENT_DIGITS ->
          number(b);
      default -> structure(b);
    }
  }

  private void structure(byte b) {
    if (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
      return;
    }
    switch (expect) {
      case START -> {
        require(b == '[');
        open(false);
      }
      case VALUE -> value(b);
      case VALUE_OR_END -> {
        if (b == ']') {
          close();
        } else {
          value(b);
        }
      }
      case KEY -> key(b);
      case KEY_OR_END -> {
        if (b == '}') {
          close();
        } else {
          key(b);
        }
      }
      case COLON -> {
        require(b == ':');
        expect = Expect.VALUE;
      }
      case COMMA_OR_END -> commaOrEnd(b);
      default -> verdict = Verdict.MALFORMED;
    }
  }

  private void commaOrEnd(byte b) {
    boolean inObject = objects.get(depth);
    if (b == ',') {
      if (depth == 1) {
        endElement(position);
      }
      expect = inObject ? Expect.KEY : Expect.VALUE;
    } else {
      require(b == (inObject ? '}' : ']'));
      close();
    }
  }

  private void key(byte b) {
    require(b == '"');
    inKey = true;
    expect = Expect.STRING;
  }

  private void value(byte b) {
    if (depth == 1) {
      elements++;
    }
    switch (b) {
      case '"' -> expect = Expect.STRING;
      case '{' -> open(true);
      case '[' -> open(false);
      case 't' -> literal(TRUE);
      case 'f' -> literal(FALSE);
      case 'n' -> literal(NULL);
      case '-' -> expect = Expect.MINUS;
      case '0' -> expect = Expect.ZERO;
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> expect = Expect.INTEGER;
      case 'N', 'I' -> verdict = Verdict.NOT_A_NUMBER;
      default -> verdict = Verdict.MALFORMED;
    }
  }

  private void literal(byte[] rest) {
    literal = rest;
    literalAt = 0;
    expect = Expect.LITERAL;
  }

  private void escape(byte b) {
    if (b == 'u') {
      hexLeft = 4;
      expect = Expect.HEX;
    } else {
      require("\"\\/bfnrt".indexOf(b) >= 0);
      expect = Expect.STRING;
    }
  }

  private void number(byte b) {
    boolean digit = b >= '0' && b <= '9';
    switch (expect) {
      case MINUS -> {
        if (b == 'I') {
          verdict = Verdict.NOT_A_NUMBER;
        }
        require(digit || b == 'I');
        expect = b == '0' ? Expect.ZERO : Expect.INTEGER;
      }
      case INTEGER -> {
        if (!digit) {
          afterDigits(b, true);
        }
      }
      case ZERO -> afterDigits(b, true);
      case POINT -> {
        require(digit);
        expect = Expect.FRACTION;
      }
      case FRACTION -> {
        if (!digit) {
          afterDigits(b, false);
        }
      }
      case EXPONENT -> {
        require(digit || b == '+' || b == '-');
        expect = digit ? Expect.EXPONENT_DIGITS : Expect.EXPONENT_SIGN;
      }
      case EXPONENT_SIGN -> {
        require(digit);
        expect = Expect.EXPONENT_DIGITS;
      }
      default -> {
        if (!digit) {
          expect = afterValue();
          scan(b);
        }
      }
    }
  }

  private void afterDigits(byte b, boolean pointMayFollow) {
    if (b == '.' && pointMayFollow) {
      expect = Expect.POINT;
    } else if (b == 'e' || b == 'E') {
      expect = Expect.EXPONENT;
    } else {
      expect = afterValue();
      scan(b);
    }
  }

  private void open(boolean object) {
    if (depth == DEEPEST) {
      verdict = Verdict.TOO_DEEP;
      return;
    }
    depth++;
    objects.set(depth, object);
    expect = object ? Expect.KEY_OR_END : Expect.VALUE_OR_END;
  }

  private void close() {
    depth--;
    expect = afterValue();
    if (depth == 1) {
      endElement(position + 1);
    } else if (depth == 0) {
      endElement(position);
    }
    if (depth == 0 && verdict == Verdict.INCOMPLETE) {
      verdict = Verdict.COMPLETE;
    }
  }

  /** All that has begun has ended when the text is {@code length} bytes long. */
  private void endElement(long length) {
    if (verdict == Verdict.INCOMPLETE && elements <= most) {
      wholeElements = elements;
      wholeLength = length;
    }
  }

  private Expect afterValue() {
    return depth == 0 ? Expect.NOTHING : Expect.COMMA_OR_END;
  }

  private void require(boolean fits) {
    if (!fits && verdict != Verdict.NOT_A_NUMBER) {
      verdict = Verdict.MALFORMED;
    }
  }
}
