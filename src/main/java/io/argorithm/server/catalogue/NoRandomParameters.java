package io.argorithm.server.catalogue;

/** Random parameters were asked for, but the declarations leave none that could be made. */
public class NoRandomParameters extends RuntimeException {

  NoRandomParameters(String message) {
    super(message);
  }
}
