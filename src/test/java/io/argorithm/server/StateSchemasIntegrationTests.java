package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What /openapi.json tells of states. */
@ExtendWith(SharedServer.class)
class StateSchemasIntegrationTests {

  @Test
  void describeEveryTypeWithItsFields(TestClient client) {
    JsonNode schemas = client.get("/openapi.json").json().path("components").path("schemas");
    JsonNode types = Json.resource("/static/player/states.json").path("states");

    assertThat(types.size()).isGreaterThan(40);
    assertThat(types)
        .allSatisfy(type -> {
          JsonNode schema = schemas.path(type.path("type").asString());
          JsonNode properties = schema.path("properties");
          assertThat(properties.propertyNames())
              .containsExactly("state_type", "state_def", "comments");
          assertThat(properties.path("state_type").path("enum").get(0))
              .isEqualTo(type.path("type"));
          if (!type.path("fields").isEmpty()) {
            assertThat(properties.path("state_def").path("required"))
                .containsExactlyInAnyOrderElementsOf(type.path("fields"));
          }
        });
    assertThat(schemas.path("State").path("anyOf").size()).isEqualTo(types.size() + 1);
  }
}
