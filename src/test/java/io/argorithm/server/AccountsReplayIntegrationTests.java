package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.storage.mongo.TestMongo;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the reference server once answered with accounts, or with MongoDB, holds for this one. */
class AccountsReplayIntegrationTests {

  private static final String ADMIN = "admin@golden.test";
  private static final String KEY = "a-secret-key-for-tests-of-32-bytes-or-more";
  private static final Map<String, String> WITH_ACCOUNTS =
      Map.of(
          "AUTH",
          "ENABLED",
          "SECRET_KEY",
          KEY,
          "ADMIN_EMAIL",
          ADMIN,
          "ADMIN_PASSWORD",
          "Admin123x");

  @TestFactory
  Stream<DynamicTest> answersLikeTheReferenceWithAccountsInSqlite() {
    TestServer server = TestServer.start(WITH_ACCOUNTS);
    return replay("mongoauth", server.client()).onClose(server::close);
  }

  @TestFactory
  Stream<DynamicTest> answersLikeTheReferenceWithAccountsInMongo() {
    TestMongo mongo = TestMongo.start();
    Map<String, String> variables = new HashMap<>(WITH_ACCOUNTS);
    variables.putAll(mongo.variables());
    TestServer server = TestServer.start(variables);
    return replay("mongoauth", server.client()).onClose(server::close).onClose(mongo::close);
  }

  @TestFactory
  Stream<DynamicTest> answersLikeTheReferenceWithMongoAlone() {
    TestMongo mongo = TestMongo.start();
    TestServer server = TestServer.start(mongo.variables());
    return replay("mongo", server.client()).onClose(server::close).onClose(mongo::close);
  }

  private static Stream<DynamicTest> replay(String mode, TestClient client) {
    Map<String, String> names = new HashMap<>(forgedTokens());
    return GoldenExchange.all(mode).stream()
        .map(exchange ->
            DynamicTest.dynamicTest(exchange.name(), () -> replay(exchange, client, names)));
  }

  private static void replay(
      GoldenExchange recorded, TestClient client, Map<String, String> names) {
    String entry = recorded.entry().toString();
    for (var name : names.entrySet()) {
      entry = entry.replace("${" + name.getKey() + "}", name.getValue());
    }
    GoldenExchange exchange = new GoldenExchange(Json.read(entry));

    Answer answer = exchange.replay(client);

    recorded
        .entry()
        .path("save")
        .propertyStream()
        .filter(saved -> answer.status() == 200)
        .forEach(saved ->
            names.put(saved.getKey(), Json.text(answer.json().path(saved.getValue().asString()))));
    assertThat(exchange.difference(answer, client.base())).as(exchange.name()).isEmpty();
  }

  /** Tokens of the shape that the reference made, and broken ones. */
  private static Map<String, String> forgedTokens() {
    Date soon = Date.from(Instant.now().plusSeconds(900));
    Date past = Date.from(Instant.now().minusSeconds(10));
    return Map.of(
        "tok_expired", token(Map.of("sub", ADMIN, "exp", past), KEY),
        "tok_nosub", token(Map.of("exp", soon), KEY),
        "tok_unknown", token(Map.of("sub", "ghost@golden.test", "exp", soon), KEY),
        "tok_wrongkey", token(Map.of("sub", ADMIN, "exp", soon), KEY + "x"),
        "tok_algnone", unsigned("{\"sub\":\"" + ADMIN + "\"}"),
        "tok_noexp", token(Map.of("sub", ADMIN), KEY),
        "tok_subint", token(Map.of("number", 5, "exp", soon), KEY));
  }

  private static String token(Map<String, ?> claims, String key) {
    return Jwts.builder()
        .claims(claims)
        .signWith(Keys.hmacShaKeyFor(key.getBytes(StandardCharsets.UTF_8)), Jwts.SIG.HS256)
        .compact();
  }

  private static String unsigned(String claims) {
    return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + base64(claims) + ".";
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
