package io.argorithm.server.web;

/** The body of a request comes too slowly, or the server needs its connection for others. */
class BodyTooLate extends RuntimeException {

  BodyTooLate() {
    super("the body did not come in time");
  }
}
