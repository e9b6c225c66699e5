package io.argorithm.server;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/**
 * Sends what the command line tool and the app send, with a token once there is one.
 *
 * @param http the connection
 * @param token bearer token, empty before a sign-in
 */
record AccountClient(TestClient http, String token) {

  static AccountClient of(TestServer server) {
    return new AccountClient(server.client(), "");
  }

  AccountClient with(String other) {
    return new AccountClient(http, other);
  }

  /** Asks for a path. */
  Answer get(String path) {
    return send(path, HttpRequest.newBuilder().GET());
  }

  /** A form of e-mail and password, as both clients send it. */
  Answer form(String path, String email, String password) {
    String body = "username=" + encoded(email) + "&password=" + encoded(password);
    return http.post(
        path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
  }

  Answer register(String kind, String email, String password) {
    return form("/" + kind + "/register", email, password);
  }

  Answer login(String kind, String email, String password) {
    return form("/" + kind + "/login", email, password);
  }

  /** The same client with the token of a successful sign-in. */
  AccountClient loggedIn(String kind, String email, String password) {
    Answer answer = login(kind, email, password);
    if (answer.status() != 200) {
      throw new AssertionError("no sign-in: " + answer);
    }
    return with(Json.text(answer.json().get("access_token")));
  }

  /** As the command line tool asks: no body and no content type. */
  Answer verify(String kind) {
    return send("/" + kind + "/verify", HttpRequest.newBuilder().POST(BodyPublishers.noBody()));
  }

  /** As the app asks: an empty form. */
  Answer verifyWithEmptyForm() {
    return send(
        "/users/verify",
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("")));
  }

  Answer admin(String action, String email) {
    return json("/admin/" + action, "{\"email\": " + Json.quoted(email) + "}");
  }

  Answer json(String path, String body) {
    return send(
        path,
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  Answer changePassword(String current, String next) {
    return json(
        "/api/v1/account/password",
        "{\"password\":%s,\"new_password\":%s}".formatted(Json.quoted(current), Json.quoted(next)));
  }

  Answer run(String id, String parameters) {
    return json(
        "/argorithms/run",
        "{\"argorithmID\": %s, \"parameters\": %s}".formatted(Json.quoted(id), parameters));
  }

  Answer delete(String id) {
    return json("/argorithms/delete", "{\"argorithmID\": " + Json.quoted(id) + "}");
  }

  Answer insert(TestProgram program) {
    return upload("/argorithms/insert", program.fileName(), program.source(), program.config());
  }

  Answer update(TestProgram program) {
    return upload("/argorithms/update", program.fileName(), program.source(), program.config());
  }

  Answer upload(String path, String fileName, String source, String config) {
    String mark = "boundary-of-the-tests";
    String body =
        part(mark, "name=\"file\"; filename=\"" + fileName + "\"", "application/octet", source)
            + part(mark, "name=\"data\"; filename=\"data\"", "application/json", config)
            + "--"
            + mark
            + "--\r\n";
    return send(
        path,
        HttpRequest.newBuilder()
            .header("Content-Type", "multipart/form-data; boundary=" + mark)
            .POST(BodyPublishers.ofString(body)));
  }

  private Answer send(String path, HttpRequest.Builder request) {
    request.uri(java.net.URI.create(http.base() + path));
    if (!token.isEmpty()) {
      request.header("authorization", "Bearer " + token);
    }
    return http.send(request);
  }

  private static String part(String mark, String disposition, String type, String content) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n%s\r\n"
        .formatted(mark, disposition, type, content);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
