package io.argorithm.server.config;

/** The server cannot start, for a reason that its operator can mend. */
public class StartFailure extends RuntimeException {

  /** Says in one sentence what is wrong, and what to do. */
  public StartFailure(String sentence) {
    super(sentence);
  }
}
