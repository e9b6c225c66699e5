package io.argorithm.server.catalogue;

/** A maintainer has as much as is kept of one; the message says what to do. */
public class QuotaExceeded extends RuntimeException {

  QuotaExceeded(String message) {
    super(message);
  }
}
