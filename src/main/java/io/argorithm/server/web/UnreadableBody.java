package io.argorithm.server.web;

/** The body of a request is no text, or nests deeper than anybody needs. */
public class UnreadableBody extends RuntimeException {

  UnreadableBody(Throwable cause) {
    super("the body cannot be read", cause);
  }
}
