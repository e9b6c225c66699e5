package io.argorithm.server.catalogue;

/** The configuration that came with a program is wrong; the message says where and how. */
public class InvalidConfig extends RuntimeException {

  /** Takes one sentence for the author. */
  public InvalidConfig(String message) {
    super(message);
  }
}
