package io.argorithm.server.web;

/** The body of a request is longer than its route takes. */
public class BodyTooLarge extends RuntimeException {

  BodyTooLarge(int limit) {
    super("the body is larger than the %,d bytes allowed here".formatted(limit));
  }
}
