package io.argorithm.server;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One request that the reference server was once asked, as it went over the wire, with the answer
 * it gave and, where that was a defect, the answers that are right.
 *
 * @param entry the recorded exchange, one entry of a file below {@code contract/}
 */
record GoldenExchange(JsonNode entry) {

  private static final List<String> HEADERS =
      List.of("content-type", "www-authenticate", "location");
  private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*");
  private static final Pattern ID =
      Pattern.compile("<id\\d+>|(?<=\"id\":\")\\d+(?=\")|(?<=:)\\d{6,20}(?=\")");
  private static final Pattern FAMILY =
      Pattern.compile("^# TYPE ((?:server|execution|release)\\S+ \\S+)", Pattern.MULTILINE);

  /** All exchanges of one mode, in the order they have to be replayed. */
  static List<GoldenExchange> all(String mode) {
    return Json.resource("/contract/golden-" + mode + ".json")
        .valueStream()
        .map(GoldenExchange::new)
        .toList();
  }

  String name() {
    return entry.get("name").asString();
  }

  /** Sends the request again. */
  Answer replay(TestClient client) {
    JsonNode recorded = entry.get("request");
    HttpRequest.Builder request = client.to(recorded.get("path").asString());
    recorded
        .get("headers")
        .propertyStream()
        .forEach(header -> request.setHeader(header.getKey(), header.getValue().asString()));
    return client.send(request.method(recorded.get("method").asString(), body(recorded)));
  }

  /** What is wrong with an answer; nothing when it is as recorded or one of the alternatives. */
  Optional<String> difference(Answer answer, String base) {
    Optional<String> difference = differenceFromRecorded(answer, base);
    boolean alternative =
        entry.path("alternatives").valueStream().anyMatch(right -> matches(right, answer, base));
    return alternative ? Optional.empty() : difference;
  }

  private Optional<String> differenceFromRecorded(Answer answer, String base) {
    JsonNode recorded = entry.get("response");
    if (recorded.get("status").asInt() != answer.status()) {
      return Optional.of("status " + answer + " instead of " + recorded.get("status"));
    }
    for (String header : HEADERS) {
      String expected = comparable(header, recorded.get("headers").path(header).asString(""));
      String actual = comparable(header, normal(answer.header(header), base));
      if (!expected.equals(actual)) {
        return Optional.of("%s '%s' instead of '%s'".formatted(header, actual, expected));
      }
    }
    if (recorded.has("metric_families")) {
      return missingFamilies(recorded.get("metric_families"), answer.text());
    }
    if (!recorded.has("body") || isVolatile()) {
      return Optional.empty();
    }
    String expected = normal(recorded.get("body").asString(), base);
    String actual = normal(withoutErrorKey(answer.text()), base);
    return sameBody(expected, actual)
        ? Optional.empty()
        : Optional.of("body %s instead of %s".formatted(actual, expected));
  }

  private static boolean matches(JsonNode right, Answer answer, String base) {
    return right.get("status").asInt() == answer.status()
        && (!right.has("body")
            || right.get("body").isNull()
            || sameBody(
                right.get("body").asString(), normal(withoutErrorKey(answer.text()), base)));
  }

  private static Optional<String> missingFamilies(JsonNode wanted, String metrics) {
    List<String> found = FAMILY.matcher(metrics).results().map(match -> match.group(1)).toList();
    List<String> missing =
        wanted
            .valueStream()
            .map(JsonNode::asString)
            .filter(family -> !family.contains("_created") && !found.contains(family))
            .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of("metrics missing: " + missing);
  }

  private String comparable(String header, String value) {
    String comparable =
        header.equals("content-type") ? value.replace(" ", "").toLowerCase(Locale.ROOT) : value;
    return isVolatile() ? comparable.split(";", 2)[0] : comparable;
  }

  private boolean isVolatile() {
    return entry.has("volatile");
  }

  private static boolean sameBody(String expected, String actual) {
    if (expected.equals(actual)) {
      return true;
    }
    try {
      return Json.read(expected).equals(Json.read(actual));
    } catch (JacksonException noJson) {
      return false;
    }
  }

  /** A run may carry our extra key {@code error}, which existing clients ignore. */
  private static String withoutErrorKey(String body) {
    try {
      if (Json.read(body) instanceof ObjectNode object
          && object.has("status")
          && object.remove("error") != null) {
        return object.toString();
      }
    } catch (JacksonException noJson) {
      return body;
    }
    return body;
  }

  /** Tokens and object ids replaced by what does not change from run to run. */
  private static String normal(String text, String base) {
    Map<String, String> seen = new HashMap<>();
    String withoutTokens = TOKEN.matcher(text).replaceAll("<jwt>");
    return ID.matcher(withoutTokens)
        .replaceAll((MatchResult id) ->
            seen.computeIfAbsent(id.group(), key -> "<id" + (seen.size() + 1) + ">"))
        .replace(base, "<base>");
  }

  private static BodyPublisher body(JsonNode recorded) {
    if (recorded.has("body_base64")) {
      return BodyPublishers.ofByteArray(
          Base64.getDecoder().decode(recorded.get("body_base64").asString()));
    }
    return recorded.has("body")
        ? BodyPublishers.ofString(recorded.get("body").asString(), StandardCharsets.UTF_8)
        : BodyPublishers.noBody();
  }
}
