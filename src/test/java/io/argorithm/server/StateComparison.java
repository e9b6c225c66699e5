package io.argorithm.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds where two JSON values first differ; 1, 1.0 and true are three values, order of keys counts.
 */
final class StateComparison {

  private StateComparison() {}

  /** The place and the kind of the first difference, if there is one. */
  static Optional<String> difference(JsonNode expected, JsonNode actual) {
    return difference("states", expected, actual);
  }

  /** The same, with the bodies of sets in any order. */
  static Optional<String> differenceWithoutSetOrder(JsonNode expected, JsonNode actual) {
    return difference(withSortedSets(expected), withSortedSets(actual));
  }

  private static Optional<String> difference(String place, JsonNode expected, JsonNode actual) {
    if (expected instanceof ObjectNode && actual instanceof ObjectNode) {
      return differenceOfObjects(place, expected, actual);
    }
    if (expected instanceof ArrayNode && actual instanceof ArrayNode) {
      return differenceOfArrays(place, expected, actual);
    }
    return expected.equals(actual) ? Optional.empty() : differ(place, expected, actual);
  }

  private static Optional<String> differenceOfObjects(
      String place, JsonNode expected, JsonNode actual) {
    List<String> keys = List.copyOf(expected.propertyNames());
    if (!new ArrayList<>(keys).equals(new ArrayList<>(actual.propertyNames()))) {
      return Optional.of(
          "%s has the keys %s, not %s".formatted(place, actual.propertyNames(), keys));
    }
    return expected
        .propertyStream()
        .flatMap(member ->
            difference(
                place + "." + member.getKey(), member.getValue(), actual.get(member.getKey()))
                .stream())
        .findFirst();
  }

  private static Optional<String> differenceOfArrays(
      String place, JsonNode expected, JsonNode actual) {
    int common = Math.min(expected.size(), actual.size());
    for (int i = 0; i < common; i++) {
      Optional<String> difference =
          difference("%s[%d]".formatted(place, i), expected.get(i), actual.get(i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    if (expected.size() == actual.size()) {
      return Optional.empty();
    }
    JsonNode longer = expected.size() > actual.size() ? expected : actual;
    return Optional.of(
        "%s has %d items, not %d; the first %s is %s"
            .formatted(
                place,
                actual.size(),
                expected.size(),
                longer == expected ? "missing" : "unexpected",
                longer.get(common)));
  }

  private static Optional<String> differ(String place, JsonNode expected, JsonNode actual) {
    return Optional.of("%s is %s, not %s".formatted(place, actual, expected));
  }

  private static JsonNode withSortedSets(JsonNode states) {
    JsonNode copy = states.deepCopy();
    for (JsonNode state : copy) {
      if (state.path("state_type").asString("").startsWith("set_")
          && state.path("state_def") instanceof ObjectNode definition
          && definition.path("body") instanceof ArrayNode body) {
        Stream<JsonNode> sorted =
            body.valueStream().sorted(Comparator.comparing(JsonNode::toString));
        ArrayNode sortedBody = body.arrayNode();
        sorted.forEach(sortedBody::add);
        definition.set("body", sortedBody);
      }
    }
    return copy;
  }
}
