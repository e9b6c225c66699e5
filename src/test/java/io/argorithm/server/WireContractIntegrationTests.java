package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the reference server once answered holds for this one, request by request, in order. */
class WireContractIntegrationTests {

  @TestFactory
  Stream<DynamicTest> answersLikeTheReferenceWithoutAccounts() {
    return replay("plain", Map.of());
  }

  @TestFactory
  Stream<DynamicTest> answersLikeTheReferenceWithRunsCachedInMemory() {
    return replay("cache", Map.of("CACHING", "MEMORY"));
  }

  @TestFactory
  Stream<DynamicTest> answersLikeTheReferenceWithRunsCachedInRedis() {
    TestRedis redis = TestRedis.start("");
    Map<String, String> variables = new HashMap<>(redis.variables());
    return replay("cache", variables).onClose(redis::close);
  }

  @TestFactory
  Stream<DynamicTest> answersLikeTheReferenceWithMetricsBehindAToken() {
    return replay("metrics", Map.of("METRICS_TOKEN", "tok123"));
  }

  private static Stream<DynamicTest> replay(String mode, Map<String, String> variables) {
    TestServer server = TestServer.start(variables);
    TestClient client = server.client();
    return GoldenExchange.all(mode).stream()
        .map(exchange ->
            DynamicTest.dynamicTest(
                exchange.name(),
                () ->
                    assertThat(exchange.difference(exchange.replay(client), client.base()))
                        .as(exchange.name())
                        .isEmpty()))
        .onClose(server::close);
  }
}
