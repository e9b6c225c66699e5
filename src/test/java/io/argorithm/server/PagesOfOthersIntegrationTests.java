package io.argorithm.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of other sites make a browser send to a server on the same machine. */
@ExtendWith(SharedServer.class)
class PagesOfOthersIntegrationTests {

  private final TestClient client;
  private final URI server;
  private final String id = "p" + UUID.randomUUID();
  private final String delete = "{\"argorithmID\": \"" + id + "\"}";

  PagesOfOthersIntegrationTests(TestClient client) {
    this.client = client;
    this.server = URI.create(client.base());
  }

  @BeforeEach
  void insert() {
    assertThat(client.insert(TestProgram.called(id)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Origin: https://example.org",
        "Origin: http://127.0.0.1",
        "Origin: http://127.0.0.1:1",
        "Origin: https://127.0.0.1:{port}",
        "Origin: http://localhost:{port}",
        "Origin: http://127.0.0.1:{port}.example.org",
        "Origin: null",
        "Origin: ",
        "Sec-Fetch-Site: cross-site\r\nOrigin: http://127.0.0.1:{port}"
      })
  void changeAndRunNothing(String headers) throws IOException {
    String said = headers.replace("{port}", Integer.toString(server.getPort()));

    String refused = post("/argorithms/delete", said, delete);

    assertThat(refused).startsWith("HTTP/1.1 403").contains("{\"detail\":\"", "ALLOWED_ORIGINS");
    assertThat(post("/argorithms/run", said, delete)).startsWith("HTTP/1.1 403");
    assertThat(post("/api/v1/argorithms/" + id + "/runs", said, "{}"))
        .startsWith("HTTP/1.1 403")
        .contains("application/problem+json");
    assertThat(get("/api/v1/argorithms/" + id + "/runs", said)).startsWith("HTTP/1.1 403");
    assertThat(client.view(id).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/argorithms/insert",
        "/argorithms/update",
        "/api/v1/examples",
        "/users/register",
        "/users/login",
        "/admin/grant"
      })
  void areRefusedWhateverTheySend(String path) throws IOException {
    assertThat(post(path, "Sec-Fetch-Site: cross-site", "")).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Nothing: said",
        "Origin: http://127.0.0.1:{port}",
        "Sec-Fetch-Site: none",
        "Sec-Fetch-Site: same-origin\r\nOrigin: http://127.0.0.1:{port}",
        // Behind a proxy that does not say under which name it was reached.
        "Sec-Fetch-Site: same-origin\r\nOrigin: https://public.example.org"
      })
  void areNotWhatOwnPagesAndClientsWithoutABrowserAre(String headers) throws IOException {
    String said = headers.replace("{port}", Integer.toString(server.getPort()));

    assertThat(get("/api/v1/argorithms/" + id + "/runs", said)).startsWith("HTTP/1.1 200");
    assertThat(post("/argorithms/delete", said, delete)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/play/any", "/embed/any", "/docs", "/argorithms/list", "/argorithm"})
  void mayLinkToPagesAndShowThem(String path) throws IOException {
    assertThat(get(path, "Sec-Fetch-Site: cross-site")).startsWith("HTTP/1.1 200");
  }

  @Test
  void mayLinkToRunsForPeopleToFollow() throws IOException {
    String followed = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-User: ?1";

    assertThat(get("/api/v1/argorithms/" + id + "/runs", followed)).startsWith("HTTP/1.1 200");
    assertThat(post("/argorithms/delete", followed, delete)).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "example.org:8000",
        "localhost.example.org",
        "127.0.0.1.example.org",
        "notlocalhost",
        "10.0.0.1",
        "0.0.0.0:8000",
        "[2001:db8::1]"
      })
  void doNotReachItByANameOfTheirOwn(String host) throws IOException {
    String refused = request(host, "GET", "/argorithms/list", "X-Nothing: said", "");

    assertThat(refused).startsWith("HTTP/1.1 421").contains("{\"detail\":\"", "ALLOWED_HOSTS");
    assertThat(
            request(host, "POST", "/argorithms/delete", "Content-Type: application/json", delete))
        .startsWith("HTTP/1.1 421");
    assertThat(client.view(id).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:8000",
        "localhost.",
        "argorithm.localhost:1",
        "127.0.0.1:9",
        "127.1.2.3",
        "[::1]:8000"
      })
  void areNotWhatNamesOfThisMachineAre(String host) throws IOException {
    assertThat(request(host, "GET", "/argorithms/list", "X-Nothing: said", ""))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void areAnsweredWhenConfigurationAllowsThem() throws IOException {
    try (TestServer open =
        TestServer.start(
            Map.of(
                "ALLOWED_ORIGINS", "https://School.example.org, http://127.0.0.1:5173",
                "ALLOWED_HOSTS", "argorithm.example.org"))) {
      PagesOfOthersIntegrationTests there = new PagesOfOthersIntegrationTests(open.client());
      String allowed = "Sec-Fetch-Site: cross-site\r\nOrigin: https://school.example.org";

      assertThat(there.post("/argorithms/run", allowed, "{\"argorithmID\": \"none\"}"))
          .startsWith("HTTP/1.1 404")
          .contains("Access-Control-Allow-Origin: https://school.example.org");
      assertThat(
              there.request(
                  there.server.getAuthority(),
                  "OPTIONS",
                  "/argorithms/run",
                  allowed
                      + "\r\nAccess-Control-Request-Method: POST"
                      + "\r\nAccess-Control-Request-Headers: content-type",
                  ""))
          .startsWith("HTTP/1.1 200")
          .contains("Access-Control-Allow-Headers: content-type");
      assertThat(there.post("/argorithms/run", "Origin: https://example.org", delete))
          .startsWith("HTTP/1.1 403")
          .doesNotContain("Access-Control");
      assertThat(there.request("argorithm.example.org", "GET", "/argorithm", "X-Nothing: said", ""))
          .startsWith("HTTP/1.1 200");
      assertThat(there.request("localhost", "GET", "/argorithm", "X-Nothing: said", ""))
          .startsWith("HTTP/1.1 200");
      assertThat(there.request("example.org", "GET", "/argorithm", "X-Nothing: said", ""))
          .startsWith("HTTP/1.1 421");
    }
  }

  @Test
  void areComparedWithTheNameThatATrustedProxyTells() throws IOException {
    try (TestServer behindProxy =
        TestServer.start(Map.of("SERVER_FORWARDHEADERSSTRATEGY", "native"))) {
      PagesOfOthersIntegrationTests there = new PagesOfOthersIntegrationTests(behindProxy.client());
      String forwarded = "X-Forwarded-For: 192.0.2.1\r\nX-Forwarded-Proto: https\r\nOrigin: ";
      String host = "argorithm.example.org";
      String body = "{\"argorithmID\": \"none\"}";

      assertThat(
              there.request(host, "POST", "/argorithms/run", forwarded + "https://" + host, body))
          .doesNotStartWith("HTTP/1.1 403")
          .doesNotStartWith("HTTP/1.1 421");
      assertThat(
              there.request(
                  host, "POST", "/argorithms/run", forwarded + "https://example.org", body))
          .startsWith("HTTP/1.1 403");
    }
  }

  private String post(String path, String headers, String body) throws IOException {
    return request(
        server.getAuthority(), "POST", path, "Content-Type: application/json\r\n" + headers, body);
  }

  private String get(String path, String headers) throws IOException {
    return request(server.getAuthority(), "GET", path, headers, "");
  }

  private String request(String host, String method, String path, String headers, String body)
      throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket
          .getOutputStream()
          .write(
              "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n\r\n%s"
                  .formatted(method, path, host, body.length(), headers, body)
                  .getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
