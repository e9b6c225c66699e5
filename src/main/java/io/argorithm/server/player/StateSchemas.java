package io.argorithm.server.player;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells in /openapi.json what states look like, a schema for each type. They are made of the one
 * description that the player and docs/states.md share.
 */
@Component
class StateSchemas implements OpenApiCustomizer {

  private static final String MODEL = "static/player/states.json";
  private static final String STATE = "State";

  @Override
  public void customise(OpenAPI api) {
    JsonNode model = read();
    List<JsonNode> states = model.path("states").valueStream().toList();
    states.forEach(state -> api.getComponents().addSchemas(type(state), schema(state, model)));
    Schema<Object> any = new Schema<>();
    any.setDescription(
        "One of the states of ARgorithmToolkit, or one of a type that the program has made up. "
            + model.path("reference").asString());
    states.forEach(state -> any.addAnyOfItem(new Schema<>().$ref(type(state))));
    any.addAnyOfItem(entry(new StringSchema(), new Schema<>()));
    api.getComponents().addSchemas(STATE, any);
  }

  /** Not before somebody asks, for most servers start without that. */
  private static JsonNode read() {
    try (InputStream in = new ClassPathResource(MODEL).getInputStream()) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Schema<?> schema(JsonNode state, JsonNode model) {
    StringSchema type = new StringSchema();
    type.addEnumItem(type(state));
    Schema<?> entry = entry(type, definition(state, model));
    entry.setDescription(state.path("when").asString());
    return entry;
  }

  private static Schema<?> entry(StringSchema type, Schema<?> definition) {
    ObjectSchema entry = new ObjectSchema();
    entry.addProperty("state_type", type);
    entry.addProperty("state_def", definition);
    entry.addProperty("comments", new Schema<>().description("text, unless the program gave more"));
    entry.required(List.of("state_type", "state_def", "comments"));
    return entry;
  }

  private static Schema<?> definition(JsonNode state, JsonNode model) {
    List<String> always = texts(state.path("fields")).toList();
    if (always.isEmpty()) {
      return new Schema<>().description("null");
    }
    ObjectSchema definition = new ObjectSchema();
    Stream.concat(always.stream(), texts(state.path("optional")))
        .forEach(field ->
            definition.addProperty(
                field, new Schema<>().description(model.path("fields").path(field).asString())));
    definition.required(always);
    return definition;
  }

  private static String type(JsonNode state) {
    return state.path("type").asString();
  }

  private static Stream<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString);
  }
}
