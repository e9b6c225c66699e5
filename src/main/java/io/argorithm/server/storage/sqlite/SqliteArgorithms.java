package io.argorithm.server.storage.sqlite;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.argorithm.server.catalogue.Argorithm;
import io.argorithm.server.catalogue.ArgorithmAlreadyExists;
import io.argorithm.server.catalogue.ArgorithmConfig;
import io.argorithm.server.catalogue.ArgorithmEntry;
import io.argorithm.server.catalogue.ArgorithmNotFound;
import io.argorithm.server.catalogue.ArgorithmSearch;
import io.argorithm.server.catalogue.ArgorithmVersion;
import io.argorithm.server.catalogue.Argorithms;
import io.argorithm.server.catalogue.Page;
import io.argorithm.server.catalogue.PageRequest;
import io.argorithm.server.catalogue.StoredProgram;
import io.argorithm.server.catalogue.Usage;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue in the SQLite file. */
class SqliteArgorithms implements Argorithms {

  private final ArgorithmRows argorithms;
  private final VersionRows versions;
  private final Clock clock;
  private final Runnable freed;

  /** Runs {@code freed} when space in the file is not used any more. */
  SqliteArgorithms(ArgorithmRows argorithms, VersionRows versions, Clock clock, Runnable freed) {
    this.argorithms = argorithms;
    this.versions = versions;
    this.clock = clock;
    this.freed = freed;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ArgorithmEntry> entries(Optional<ArgorithmEntry> last) {
    int seq = last.map(SqliteArgorithms::seq).orElse(0);
    return argorithms.entries(seq, MOST_ENTRIES).stream()
        .map(ArgorithmRows.Entry::toEntry)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ArgorithmVersion> read(List<ArgorithmEntry> entries) {
    Map<String, ArgorithmVersion> found =
        argorithms.summaries(entries.stream().map(SqliteArgorithms::seq).toList()).stream()
            .map(ArgorithmRows.Summary::toVersion)
            .collect(toMap(version -> version.argorithm().id(), identity()));
    return entries.stream().flatMap(entry -> Stream.ofNullable(found.get(entry.id()))).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Argorithm> find(String id) {
    return argorithms.summary(id).map(ArgorithmRows.Summary::toArgorithm);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<StoredProgram> findProgram(String id) {
    return argorithms.whole(id, null).map(ArgorithmRows.Whole::toProgram);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<StoredProgram> findProgram(String id, int version) {
    return argorithms.whole(id, version).map(ArgorithmRows.Whole::toProgram);
  }

  @Override
  @Transactional(readOnly = true)
  public Page<ArgorithmEntry> search(ArgorithmSearch search, PageRequest part) {
    Sort.Direction direction = search.descending() ? Sort.Direction.DESC : Sort.Direction.ASC;
    Sort order = Sort.by(direction, field(search.order())).and(Sort.by("seq"));
    return page(argorithms.search(search.text(), pageable(part, order)));
  }

  @Override
  @Transactional(readOnly = true)
  public Page<ArgorithmEntry> versions(String id, PageRequest part) {
    return page(argorithms.versions(id, pageable(part, Sort.by(Sort.Direction.DESC, "v.version"))));
  }

  @Override
  @Transactional
  public void add(Argorithm argorithm, String source) {
    ArgorithmRow row = new ArgorithmRow();
    row.argorithmId = argorithm.id();
    row.maintainer = argorithm.maintainer();
    row.fileName = argorithm.fileName();
    row.newestVersion = 1;
    try {
      argorithms.saveAndFlush(row);
    } catch (DataIntegrityViolationException taken) {
      throw new ArgorithmAlreadyExists(argorithm.id());
    }
    addVersion(row, argorithm.config(), source);
  }

  @Override
  @Transactional
  public void replace(String id, ArgorithmConfig config, String source) {
    ArgorithmRow row = row(id);
    row.newestVersion++;
    addVersion(row, config, source);
  }

  @Override
  @Transactional
  public void remove(String id) {
    argorithms.delete(row(id));
    freed.run();
  }

  @Override
  @Transactional
  public void removeOldVersions(String id, int kept) {
    ArgorithmRow row = row(id);
    if (argorithms.removeVersions(Objects.requireNonNull(row.seq), row.newestVersion - kept) > 0) {
      freed.run();
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Usage usage(String maintainer) {
    return new Usage(argorithms.countByMaintainer(maintainer), argorithms.bytesOf(maintainer));
  }

  /** Versions of all argorithms are numbered in the order they were made, so time needs no look. */
  private static String field(ArgorithmSearch.Order order) {
    return switch (order) {
      case ADDED -> "seq";
      case ID -> "argorithm_id";
      case MAINTAINER -> "maintainer";
      case UPDATED -> "v.seq";
    };
  }

  private static Pageable pageable(PageRequest part, Sort order) {
    return org.springframework.data.domain.PageRequest.of(part.page(), part.size(), order);
  }

  private static int seq(ArgorithmEntry entry) {
    return (Integer) entry.key();
  }

  private static Page<ArgorithmEntry> page(
      org.springframework.data.domain.Page<ArgorithmRows.Entry> found) {
    return new Page<>(
        found.getContent().stream().map(ArgorithmRows.Entry::toEntry).toList(),
        found.getTotalElements());
  }

  private ArgorithmRow row(String id) {
    return argorithms.findByArgorithmId(id).orElseThrow(() -> new ArgorithmNotFound(id));
  }

  private void addVersion(ArgorithmRow argorithm, ArgorithmConfig config, String source) {
    VersionRow row = new VersionRow();
    row.argorithmSeq = Objects.requireNonNull(argorithm.seq);
    row.version = argorithm.newestVersion;
    row.function = config.function();
    row.description = config.description();
    row.parameters = config.parameters();
    row.example = config.example();
    row.source = source;
    row.createdAt = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    versions.save(row);
  }
}
