package io.argorithm.server.execution;

import java.time.Duration;

/** Is told of every run of an argorithm that exists, for whoever counts them. */
public interface RunMonitor {

  /** A run was asked for, with parameters or without any. */
  void requested(String argorithmId, boolean withParameters);

  /** A run gave states. */
  void answered(String argorithmId, Run.Status status, Duration took, long bytes);

  /** A run gave none. */
  void failed(String argorithmId);
}
