package io.argorithm.server.storage.sqlite;

import io.argorithm.server.catalogue.Argorithm;
import io.argorithm.server.catalogue.ArgorithmConfig;
import io.argorithm.server.catalogue.ArgorithmVersion;
import io.argorithm.server.catalogue.StoredProgram;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Access to the table argorithm, joined with the versions that are wanted. */
interface ArgorithmRows extends JpaRepository<ArgorithmRow, Integer> {

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
  record Whole(Summary summary, String source) {

    StoredProgram toProgram() {
      return new StoredProgram(
          summary.toArgorithm(), summary.version(), Instant.parse(summary.createdAt()), source);
    }
  }

  @Query(
      """
      select new io.argorithm.server.storage.sqlite.ArgorithmRows$Summary(
        a.argorithmId, a.maintainer, a.fileName,
        v.function, v.description, v.parameters, v.example, v.version, v.createdAt)
      from ArgorithmRow a
      join VersionRow v on v.argorithmSeq = a.seq and v.version = a.newestVersion
      order by a.seq
      """)
  List<Summary> summaries();

  /** Of SQLite's letters only A to Z have another case. An empty text stands everywhere. */
  @Query(
      """
      select new io.argorithm.server.storage.sqlite.ArgorithmRows$Summary(
        a.argorithmId, a.maintainer, a.fileName,
        v.function, v.description, v.parameters, v.example, v.version, v.createdAt)
      from ArgorithmRow a
      join VersionRow v on v.argorithmSeq = a.seq and v.version = a.newestVersion
      where locate(lower(:text), lower(a.argorithmId)) > 0
        or locate(lower(:text), lower(v.description)) > 0
        or locate(lower(:text), lower(a.maintainer)) > 0
      """)
  Page<Summary> search(String text, Pageable part);

  @Query(
      """
      select new io.argorithm.server.storage.sqlite.ArgorithmRows$Summary(
        a.argorithmId, a.maintainer, a.fileName,
        v.function, v.description, v.parameters, v.example, v.version, v.createdAt)
      from ArgorithmRow a
      join VersionRow v on v.argorithmSeq = a.seq
      where a.argorithmId = :id
      """)
  Page<Summary> versions(String id, Pageable part);

  @Query(
      """
      select new io.argorithm.server.storage.sqlite.ArgorithmRows$Summary(
        a.argorithmId, a.maintainer, a.fileName,
        v.function, v.description, v.parameters, v.example, v.version, v.createdAt)
      from ArgorithmRow a
      join VersionRow v on v.argorithmSeq = a.seq and v.version = a.newestVersion
      where a.argorithmId = :id
      """)
  Optional<Summary> summary(String id);

  @Query(
      """
      select new io.argorithm.server.storage.sqlite.ArgorithmRows$Whole(
        new io.argorithm.server.storage.sqlite.ArgorithmRows$Summary(
          a.argorithmId, a.maintainer, a.fileName,
          v.function, v.description, v.parameters, v.example, v.version, v.createdAt),
        v.source)
      from ArgorithmRow a
      join VersionRow v on v.argorithmSeq = a.seq and v.version = coalesce(:version, a.newestVersion)
      where a.argorithmId = :id
      """)
  Optional<Whole> whole(String id, @Nullable Integer version);

  Optional<ArgorithmRow> findByArgorithmId(String id);
}
