package io.argorithm.server.execution.protocol;

import java.io.IOException;

/** The other side sent something that the protocol does not allow. */
public class ProtocolViolation extends IOException {

  /** Says what was wrong. */
  public ProtocolViolation(String message) {
    super(message);
  }
}
