package io.argorithm.server.web;

/** The body of a request to the native API is no JSON object; the message says why. */
public class UnreadableObject extends RuntimeException {

  UnreadableObject(String message) {
    super(message);
  }
}
