package io.argorithm.server;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * What the server answered.
 *
 * @param response the response as it came
 */
record Answer(HttpResponse<byte[]> response) {

  int status() {
    return response.statusCode();
  }

  /** A header, empty when it is not there. */
  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  JsonNode json() {
    return Json.read(text());
  }

  /** The sentence of an error; anything but a sentence comes as JSON text. */
  String detail() {
    return Json.text(json().path("detail"));
  }

  /** The word for how a run came to its states. */
  String runStatus() {
    return Json.text(json().path("status"));
  }

  /** The comments of all states of a run, in their order. */
  java.util.List<String> comments() {
    return json()
        .path("data")
        .valueStream()
        .map(state -> Json.text(state.path("comments")))
        .toList();
  }

  /** Status and body, for messages of assertions. */
  @Override
  public String toString() {
    String text = text();
    return status() + " " + text.substring(0, Math.min(text.length(), 500));
  }
}
