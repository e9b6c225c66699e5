package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who signs in from which address, and who is kept out by whom. */
class SignInsIntegrationTests {

  private static final String HOME = "127.0.0.1";
  private static final String NEW = "127.0.0.2";

  private static TestServer server;

  private final String email = UUID.randomUUID() + "@example.org";

  @BeforeAll
  static void start() {
    server = TestServer.start(AccountsScenarios.SETTINGS);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void oneGuesserKeepsAnOwnerOutNowhereElse() {
    AccountClient.of(server).register("users", email, "the owner's");
    guessUntilStopped("127.0.1.1");

    assertThat(login(NEW, "the owner's")).isEqualTo(200);
  }

  @Test
  void guessersWithManyAddressesAreStoppedButNotTheOwnerWhereTheySignedInBefore() {
    AccountClient.of(server).register("users", email, "the owner's");
    assertThat(login(HOME, "the owner's")).isEqualTo(200);
    int addresses = 0;
    while (guessUntilStopped("127.0.2." + (addresses + 1)) > 0) {
      addresses++;
    }

    assertThat(addresses).isBetween(2, 50);
    assertThat(login(HOME, "the owner's")).isEqualTo(200);
    assertThat(login(HOME, "mistyped")).isEqualTo(401);
  }

  @Test
  void aCrowdThatSignsInAtOneAddressLeavesPlacesToOthers() {
    AccountClient.of(server).register("users", email, "the owner's");
    HttpClient crowded = from("127.0.4.1");
    List<CompletableFuture<HttpResponse<String>>> crowd =
        Stream.generate(() -> UUID.randomUUID() + "@example.org")
            .limit(200)
            .map(each -> crowded.sendAsync(form(each, "a guess"), BodyHandlers.ofString()))
            .toList();
    CompletableFuture.anyOf(crowd.toArray(CompletableFuture[]::new)).join();

    assertThat(login(NEW, "the owner's")).isEqualTo(200);

    List<HttpResponse<String>> answers = crowd.stream().map(CompletableFuture::join).toList();
    assertThat(answers).extracting(HttpResponse::statusCode).contains(503).isSubsetOf(404, 503);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 503)
        .allSatisfy(answer -> {
          assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
          assertThat(answer.body()).contains("signing in");
        });
  }

  /** Returns how many guesses were let through. */
  private int guessUntilStopped(String address) {
    for (int i = 0; i < 40; i++) {
      int status = login(address, "a guess");
      if (status == 429) {
        return i;
      }
      assertThat(status).isEqualTo(401);
    }
    throw new AssertionError("forty guesses were allowed");
  }

  private int login(String address, String password) {
    try (HttpClient client = from(address)) {
      return client.send(form(email, password), BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException problem) {
      throw new AssertionError(problem);
    }
  }

  private static HttpRequest form(String who, String password) {
    return HttpRequest.newBuilder(URI.create(server.client().base() + "/users/login"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(
            BodyPublishers.ofString("username=" + encoded(who) + "&password=" + encoded(password)))
        .build();
  }

  private static HttpClient from(String address) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .localAddress(InetAddress.ofLiteral(address))
        .build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
