package io.argorithm.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page comes from, or a request goes to. Two are equal when browsers take them for one.
 *
 * @param scheme http or https
 * @param host the name or address, in small letters
 * @param port the port, also when it is the scheme's usual one
 */
record Origin(String scheme, String host, int port) {

  private static final Pattern FORM =
      Pattern.compile("(https?)://([^/:@?#\\[\\]\\s]+|\\[[\\p{XDigit}:.]+])(?::(\\d{1,5}))?");

  /** Where {@code request} went, as the browser saw it where a trusted proxy reports that. */
  static Origin of(HttpServletRequest request) {
    return new Origin(
        request.getScheme(),
        request.getServerName().toLowerCase(Locale.ROOT),
        request.getServerPort());
  }

  /** What a header or a setting says; empty for {@code null} and other texts that name no place. */
  static Optional<Origin> parse(String text) {
    Matcher parts = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String scheme = parts.group(1);
    String port = parts.group(3);
    return Optional.of(
        new Origin(
            scheme, parts.group(2), port == null ? usualPort(scheme) : Integer.parseInt(port)));
  }

  @Override
  public String toString() {
    return scheme + "://" + host + (port == usualPort(scheme) ? "" : ":" + port);
  }

  private static int usualPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }
}
