package io.argorithm.server.catalogue;

/** Hears of changes of the catalogue, so that what is kept of each argorithm can follow. */
public interface CatalogueMonitor {

  /** An argorithm is gone, with all its versions. */
  void removed(String id);
}
