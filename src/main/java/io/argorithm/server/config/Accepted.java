package io.argorithm.server.config;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The values a variable accepts.
 *
 * @param description what is accepted, as the end of a sentence that begins with: accepted is
 * @param isSecret whether the value must not be shown, and may come from a file
 * @param reading from a given value to the spelling the server works with, empty when not accepted
 */
record Accepted(String description, boolean isSecret, Function<String, Optional<String>> reading) {

  private static final Pattern MONGO =
      Pattern.compile("[\\w.:\\[\\]-]+|mongodb(\\+srv)?://\\S+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ORIGINS =
      Pattern.compile("\\*|none|https?://[\\w.:*\\[\\]-]+( +https?://[\\w.:*\\[\\]-]+)*");

  private static final String HOST = "([\\w.-]+|\\[[\\p{XDigit}:.]+])";
  private static final String PAGE = "https?://" + HOST + "(:\\d{1,5})?";
  private static final Pattern HOSTS = Pattern.compile("\\*|" + HOST + "( *, *" + HOST + ")*");
  private static final Pattern PAGES =
      Pattern.compile(PAGE + "( *, *" + PAGE + ")*", Pattern.CASE_INSENSITIVE);

  static Accepted text() {
    return new Accepted("any text", false, Optional::of);
  }

  static Accepted secret() {
    return new Accepted("any text", true, Optional::of);
  }

  /** A password that BCrypt can hash whole. */
  static Accepted password() {
    return new Accepted(
        "a text of at most 72 bytes",
        true,
        given ->
            Optional.of(given)
                .filter(value -> value.getBytes(StandardCharsets.UTF_8).length <= 72));
  }

  /** A whole number between two others, both included. */
  static Accepted number(int least, int most) {
    return new Accepted(
        "a number from %d to %d".formatted(least, most),
        false,
        given -> Optional.of(given).filter(text -> isBetween(text, least, most)));
  }

  /** A host, or a connection string of MongoDB, which may hold a password. */
  static Accepted mongo() {
    return new Accepted(
        "a host name, or a text that begins with mongodb:// or mongodb+srv://",
        true,
        given -> Optional.of(given).filter(value -> MONGO.matcher(value).matches()));
  }

  /** All sites, none, or a list of them with spaces between, in the words of a content policy. */
  static Accepted origins() {
    return new Accepted(
        "*, none, or addresses such as https://example.org with spaces between",
        false,
        given -> Optional.of(given.strip()).filter(value -> ORIGINS.matcher(value).matches()));
  }

  /** Origins of pages. */
  static Accepted pages() {
    return new Accepted(
        "addresses such as `https://example.org`, without a path, with commas between",
        false,
        given -> Optional.of(given.strip()).filter(value -> PAGES.matcher(value).matches()));
  }

  /** Names and addresses that a server can be reached under. */
  static Accepted hosts() {
    return new Accepted(
        "*, or names such as `argorithm.example.org`, without a port, with commas between",
        false,
        given -> Optional.of(given.strip()).filter(value -> HOSTS.matcher(value).matches()));
  }

  /** A text of the length that e-mails may have. */
  static Accepted email() {
    return new Accepted(
        "a text of at most 254 characters",
        false,
        given -> Optional.of(given).filter(value -> value.length() <= 254));
  }

  /** One of {@code words}, whatever the case of its letters. */
  static Accepted oneOf(String... words) {
    return new Accepted(
        String.join(" or ", words),
        false,
        given -> Arrays.stream(words).filter(given::equalsIgnoreCase).findFirst());
  }

  Optional<String> spelling(String given) {
    return reading.apply(given);
  }

  private static boolean isBetween(String given, int least, int most) {
    return given.matches("\\d{1,9}")
        && Integer.parseInt(given) >= least
        && Integer.parseInt(given) <= most;
  }
}
