package io.argorithm.server.storage.sqlite;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table argorithm_version. */
@Entity
@Table(name = "argorithm_version")
class VersionRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Integer seq;

  @Column(name = "argorithm_seq")
  int argorithmSeq;

  int version;
  String function = "";
  String description = "";
  String parameters = "";
  String example = "";
  String source = "";

  /** When the version was made, ISO 8601 in UTC. */
  @Column(name = "created_at")
  String createdAt = "";
}
