package io.argorithm.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Replaces the object ids of one run by {@code #1}, {@code #2} and so on, in the order of their
 * first appearance, which is how the corpus writes its expected states.
 *
 * <p>A state {@code X_declare} begins a new object even when its id was used before, because the
 * reference gives ids of dead objects to later ones. Stack states carry no id, so references to
 * stacks have numbers of their own.
 */
final class StateNormaliser {

  private static final Pattern REFERENCE =
      Pattern.compile("\\$ARgorithmToolkit\\.([A-Za-z_][A-Za-z0-9_]*):(-?\\d+)");
  private static final Pattern DIGITS = Pattern.compile("(?<![\\d#.])\\d+(?!\\d)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");
  private static final int SHORTEST_ID = 6;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Members of linked-list states that hold an id. */
  private static final List<String> POINTERS =
      List.of(
          "id", "next", "prev", "head", "tail", "last_next", "last_prev", "last_head", "last_tail");

  private static final List<String> KINDS_WITH_POINTERS =
      List.of("llnode_", "dllnode_", "ll_", "dll_");

  private final Map<String, String> names = new HashMap<>();
  private int count;

  private StateNormaliser() {}

  /** The states of one run, normalised. */
  static JsonNode normalised(JsonNode states) {
    StateNormaliser normaliser = new StateNormaliser();
    ArrayNode result = NODES.arrayNode();
    states.forEach(state -> result.add(normaliser.state(state)));
    return result;
  }

  private JsonNode state(JsonNode state) {
    if (!(state.path("state_def") instanceof ObjectNode definition) || !state.has("state_type")) {
      return value(state);
    }
    String kind = Json.text(state.get("state_type"));
    ObjectNode result = NODES.objectNode();
    JsonNode normalDefinition = definition(kind, definition);
    for (var member : state.properties()) {
      boolean isDefinition = member.getKey().equals("state_def");
      result.set(member.getKey(), isDefinition ? normalDefinition : value(member.getValue()));
    }
    return result;
  }

  private JsonNode definition(String kind, ObjectNode definition) {
    String id = definition.path("id").asString("");
    boolean hasId = definition.path("id").isString();
    if (hasId && kind.endsWith("_declare")) {
      newName(id);
    }
    String name = hasId ? name(id) : "";
    boolean pointers = KINDS_WITH_POINTERS.stream().anyMatch(kind::startsWith);
    ObjectNode result = NODES.objectNode();
    for (var member : definition.properties()) {
      String key = member.getKey();
      JsonNode value = member.getValue();
      String text = value.isString() ? value.asString() : "";
      if (hasId && (key.equals("id") || (key.equals("variable_name") && text.equals(id)))) {
        result.put(key, name);
      } else if (pointers && POINTERS.contains(key) && NUMBER.matcher(text).matches()) {
        result.put(key, name(text));
      } else {
        result.set(text(key), value(value));
      }
    }
    return result;
  }

  private JsonNode value(JsonNode value) {
    return switch (value) {
      case ObjectNode object -> {
        ObjectNode result = NODES.objectNode();
        object.properties().forEach(m -> result.set(text(m.getKey()), value(m.getValue())));
        yield result;
      }
      case ArrayNode array -> {
        ArrayNode result = NODES.arrayNode();
        array.forEach(item -> result.add(value(item)));
        yield result;
      }
      default -> value.isString() ? NODES.stringNode(text(value.asString())) : value;
    };
  }

  private String text(String text) {
    String withNames =
        REFERENCE
            .matcher(text)
            .replaceAll((MatchResult reference) ->
                "\\$ARgorithmToolkit.%s:%s"
                    .formatted(
                        reference.group(1), name(owner(reference.group(1), reference.group(2)))));
    return DIGITS
        .matcher(withNames)
        .replaceAll((MatchResult digits) -> nameOfKnown(digits, withNames));
  }

  private String nameOfKnown(MatchResult digits, String text) {
    String id = digits.group();
    boolean looksLikeId =
        id.length() >= SHORTEST_ID || text.substring(0, digits.start()).endsWith(") at ");
    return looksLikeId ? names.getOrDefault(id, id) : id;
  }

  private static String owner(String className, String id) {
    return className.equals("Stack") ? "Stack " + id : id;
  }

  private String name(String owner) {
    String name = names.get(owner);
    return name == null ? newName(owner) : name;
  }

  private String newName(String owner) {
    String name = "#" + ++count;
    names.put(owner, name);
    return name;
  }
}
