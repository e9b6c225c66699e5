package io.argorithm.server.storage.sqlite;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table argorithm. */
@Entity
@Table(name = "argorithm")
class ArgorithmRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Integer seq;

  @Column(name = "argorithm_id")
  String argorithmId = "";

  String maintainer = "";

  @Column(name = "file_name")
  String fileName = "";

  @Column(name = "newest_version")
  int newestVersion;
}
