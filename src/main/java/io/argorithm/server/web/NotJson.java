package io.argorithm.server.web;

/** A request has a body of another type than JSON. */
public class NotJson extends RuntimeException {

  NotJson(String contentType) {
    super("the body has to be application/json, not " + contentType);
  }
}
