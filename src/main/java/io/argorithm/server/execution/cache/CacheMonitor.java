package io.argorithm.server.execution.cache;

/** Hears what happens in the run cache, so that it can be counted. */
public interface CacheMonitor {

  /** A run was answered from the cache. */
  void hit();

  /** A run was not in the cache. */
  void miss();

  /** The cache could not be asked. */
  void fault();
}
