package io.argorithm.server.catalogue;

/** Is told of changes of the catalogue, for whoever keeps something of each argorithm. */
public interface CatalogueMonitor {

  /** An argorithm is gone, with all its versions. */
  void removed(String id);
}
