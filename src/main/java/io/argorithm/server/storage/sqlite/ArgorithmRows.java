package io.argorithm.server.storage.sqlite;

import io.argorithm.server.catalogue.Argorithm;
import io.argorithm.server.catalogue.ArgorithmConfig;
import io.argorithm.server.catalogue.ArgorithmEntry;
import io.argorithm.server.catalogue.ArgorithmVersion;
import io.argorithm.server.catalogue.StoredProgram;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;

/**
 * Access to the table argorithm, joined with the versions that are wanted. The queries are SQL:
 * reading five queries in Hibernate's language took a third of the main thread's time at start.
 */
interface ArgorithmRows extends JpaRepository<ArgorithmRow, Integer> {

  /** The columns of {@link Summary}, in its order. */
  String SUMMARY =
      "SELECT a.argorithm_id, a.maintainer, a.file_name, v.function, v.description, v.parameters,"
          + " v.example, v.version, v.created_at";

  /** The columns of {@link Entry}, in its order; an index has all of the version's. */
  String ENTRY = "SELECT a.seq, a.argorithm_id, v.version, v.created_at, v.config_bytes";

  String ALL_VERSIONS = " FROM argorithm a JOIN argorithm_version v ON v.argorithm_seq = a.seq";
  String NEWEST_VERSION = ALL_VERSIONS + " AND v.version = a.newest_version";
  String WITH_ID = " WHERE a.argorithm_id = :id";

  /** A version without its texts. */
  record Entry(int seq, String id, int version, String createdAt, int bytes) {

    ArgorithmEntry toEntry() {
      return new ArgorithmEntry(seq, id, version, Instant.parse(createdAt), bytes);
    }
  }

  /** A version without its source, which nobody reads from a list. */
  record Summary(
      String id,
      String maintainer,
      String fileName,
      String function,
      String description,
      String parameters,
      String example,
      int version,
      String createdAt) {

    Argorithm toArgorithm() {
      return new Argorithm(
          id,
          maintainer,
          fileName,
          new ArgorithmConfig(function, description, parameters, example));
    }

    ArgorithmVersion toVersion() {
      return new ArgorithmVersion(toArgorithm(), version, Instant.parse(createdAt));
    }
  }

  /** A version with its source. */
  record Whole(
      String id,
      String maintainer,
      String fileName,
      String function,
      String description,
      String parameters,
      String example,
      int version,
      String createdAt,
      String source) {

    StoredProgram toProgram() {
      return new StoredProgram(
          new Argorithm(
              id,
              maintainer,
              fileName,
              new ArgorithmConfig(function, description, parameters, example)),
          version,
          Instant.parse(createdAt),
          source);
    }
  }

  @NativeQuery(ENTRY + NEWEST_VERSION + " WHERE a.seq > :last ORDER BY a.seq LIMIT :most")
  List<Entry> entries(int last, int most);

  @NativeQuery(SUMMARY + NEWEST_VERSION + " WHERE a.seq IN :seqs")
  List<Summary> summaries(Collection<Integer> seqs);

  /** Of SQLite's letters only A to Z have another case. An empty text stands everywhere. */
  @NativeQuery(
      ENTRY
          + NEWEST_VERSION
          + " WHERE instr(lower(a.argorithm_id), lower(:text)) > 0"
          + " OR instr(lower(v.description), lower(:text)) > 0"
          + " OR instr(lower(a.maintainer), lower(:text)) > 0")
  Page<Entry> search(String text, Pageable part);

  @NativeQuery(ENTRY + ALL_VERSIONS + WITH_ID)
  Page<Entry> versions(String id, Pageable part);

  @NativeQuery(SUMMARY + NEWEST_VERSION + WITH_ID)
  Optional<Summary> summary(String id);

  /** The version of this number, or the newest one when there is no number. */
  @NativeQuery(
      SUMMARY
          + ", v.source"
          + ALL_VERSIONS
          + " AND v.version = coalesce(:version, a.newest_version)"
          + WITH_ID)
  Optional<Whole> whole(String id, @Nullable Integer version);

  Optional<ArgorithmRow> findByArgorithmId(String id);

  long countByMaintainer(String maintainer);

  @NativeQuery(
      "SELECT coalesce(sum(v.config_bytes + v.source_bytes), 0)"
          + ALL_VERSIONS
          + " WHERE a.maintainer = :maintainer")
  long bytesOf(String maintainer);

  @Modifying
  @NativeQuery(
      "DELETE FROM argorithm_version WHERE argorithm_seq = :seq AND version <= :newestOfThem")
  int removeVersions(int seq, int newestOfThem);
}
