package io.argorithm.server.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of what browsers may send here.
 *
 * @param allowedOrigins origins of others whose pages may use this server, with commas between
 * @param allowedHosts names that this server answers to beside those of the machine itself, with
 *     commas between; {@code *} for all
 */
@ConfigurationProperties("argorithm")
record PageProperties(String allowedOrigins, String allowedHosts) {

  /** The origins that are allowed, as browsers spell them. */
  Set<Origin> origins() {
    return words(allowedOrigins).stream()
        .map(word -> Origin.parse(word).orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names that are allowed, in small letters. */
  Set<String> hosts() {
    return words(allowedHosts);
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.toLowerCase(Locale.ROOT).split("[, ]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
