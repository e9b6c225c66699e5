package io.argorithm.server.accounts;

/** The two halves an account may have. */
public enum Role {
  /** May add argorithms, and change their own. */
  PROGRAMMER,
  /** May run argorithms. */
  USER
}
