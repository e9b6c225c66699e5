package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients may keep, and what goes out compressed. */
@ExtendWith(SharedServer.class)
class HttpCachingIntegrationTests {

  private static final String LARGE =
      """
      for i in range(40):
          algo.add_comment(f'{i}' * 5000)
      """;

  private final TestClient client;

  HttpCachingIntegrationTests(TestClient client) {
    this.client = client;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/argorithms/list", "/argorithms/view/http_tagged"})
  void sendsNothingAgainThatTheClientHas(String path) {
    insert(TestProgram.called("http_tagged"));
    Answer first = client.get(path);

    Answer second = askAgain(path, first.header("ETag"));

    assertThat(first.header("ETag")).matches("W/\"[0-9a-f]{32}\"");
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(second.status()).isEqualTo(304);
    assertThat(second.text()).isEmpty();
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(first.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
    assertThat(second.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/argorithms/list", "/argorithms/view/http_changed"})
  void sendsWhatHasChanged(String path) {
    insert(TestProgram.called("http_changed"));
    String before = client.get(path).header("ETag");
    client.update(TestProgram.called("http_changed").withDescription("another one"));

    Answer after = askAgain(path, before);

    assertThat(after.status()).isEqualTo(200);
    assertThat(after.text()).contains("another one");
    assertThat(after.header("ETag")).isNotEqualTo(before);
  }

  @Test
  void hasNoTagForWhatIsNotThere() {
    Answer answer = client.view("http_nowhere");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("ETag")).isEmpty();
    assertThat(answer.header("Cache-Control")).contains("no-store");
  }

  @Test
  void compressesTheAnswerOfARunForWhoAsks() throws IOException {
    insert(TestProgram.called("http_large").doing(LARGE));
    Answer plain = client.run("http_large");

    Answer compressed = runAccepting("gzip, deflate");

    assertThat(plain.header("Content-Encoding")).isEmpty();
    assertThat(plain.header("Content-Length")).isEqualTo("" + plain.response().body().length);
    assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(compressed.header("Content-Type")).isEqualTo("application/json");
    assertThat(compressed.response().body()).hasSizeLessThan(plain.text().length() / 10);
    assertThat(unzipped(compressed)).isEqualTo(plain.response().body());
    assertThat(plain.header("Vary")).isEqualToIgnoringCase("accept-encoding");
    assertThat(compressed.header("Vary")).isEqualToIgnoringCase("accept-encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "br", "gzip;q=0", "x-no-such-thing"})
  void compressesNothingForWhoDoesNotAsk(String accepted) {
    insert(TestProgram.called("http_large").doing(LARGE));

    assertThat(runAccepting(accepted).header("Content-Encoding")).isEmpty();
  }

  private Answer askAgain(String path, String tag) {
    return client.send(client.to(path).header("If-None-Match", tag));
  }

  private Answer runAccepting(String encoding) {
    return client.send(
        client
            .to("/argorithms/run")
            .header("Content-Type", "application/json")
            .header("Accept-Encoding", encoding)
            .POST(
                java.net.http.HttpRequest.BodyPublishers.ofString(
                    "{\"argorithmID\":\"http_large\"}")));
  }

  private void insert(TestProgram program) {
    client.delete(program.id());
    assertThat(client.insert(program).status()).isEqualTo(200);
  }

  private static byte[] unzipped(Answer answer) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(answer.response().body())).readAllBytes();
  }
}
