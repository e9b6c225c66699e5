package io.argorithm.server.storage.mongo;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The catalogue in MongoDB. A document of an older server has no {@code version} and counts as
 * version 1. Values from outside are compared as values; no query is made of them.
 */
class MongoArgorithms implements Argorithms {

  private static final String ID = "_id";
  private static final String NAME = "argorithmID";
  private static final String MAINTAINER = "maintainer";
  private static final String VERSION = "version";
  private static final String SOURCE = "filedata";
  private static final String UPDATED = "created_at";

  /** How long the texts of the configuration are in UTF-8; older documents do not have it. */
  private static final String BYTES = "config_bytes";

  /** How long the program is in UTF-8; older documents do not have it. */
  private static final String SOURCE_BYTES = "source_bytes";

  private static final long LONG_TEXT = 1024L * 1024;
  private static final String[] ENTRY_FIELDS = {NAME, VERSION, UPDATED, BYTES};

  /** In a version that was put aside: the id of its argorithm's document. */
  private static final String OWNER = "argorithm";

  private final Collections collections;
  private final Clock clock;

  MongoArgorithms(Collections collections, Clock clock) {
    this.collections = collections;
    this.clock = clock;
  }

  @Override
  public List<ArgorithmEntry> entries(Optional<ArgorithmEntry> last) {
    Query next = new Query();
    last.ifPresent(entry -> next.addCriteria(where(ID).gt(entry.key())));
    return entries(next.with(Sort.by(ID)).limit(MOST_ENTRIES), Collections.ARGORITHM);
  }

  @Override
  public List<ArgorithmVersion> read(List<ArgorithmEntry> entries) {
    Query these = query(where(ID).in(entries.stream().map(ArgorithmEntry::key).toList()));
    these.fields().exclude(SOURCE);
    Map<Object, ArgorithmVersion> found =
        collections.mongo().find(these, Document.class, Collections.ARGORITHM).stream()
            .collect(toMap(document -> document.get(ID), MongoArgorithms::newest));
    return entries.stream().flatMap(entry -> Stream.ofNullable(found.get(entry.key()))).toList();
  }

  @Override
  public Optional<Argorithm> find(String id) {
    Query query = byName(id);
    query.fields().exclude(SOURCE);
    return Optional.ofNullable(
            collections.mongo().findOne(query, Document.class, Collections.ARGORITHM))
        .map(MongoArgorithms::argorithm);
  }

  @Override
  public Optional<StoredProgram> findProgram(String id) {
    return document(id).map(MongoArgorithms::program);
  }

  @Override
  public Optional<StoredProgram> findProgram(String id, int version) {
    Document newest = document(id).orElse(null);
    if (newest == null || version(newest) < version) {
      return Optional.empty();
    }
    if (version(newest) == version) {
      return Optional.of(program(newest));
    }
    Query old = query(where(ID).is(idOfVersion(newest.get(ID), version)));
    return Optional.ofNullable(
            collections.mongo().findOne(old, Document.class, Collections.ARGORITHM_VERSION))
        .map(MongoArgorithms::program);
  }

  @Override
  public Page<ArgorithmEntry> search(ArgorithmSearch search, PageRequest part) {
    Query found = new Query();
    if (!search.text().isEmpty()) {
      Pattern text = containing(search.text());
      found.addCriteria(
          new Criteria()
              .orOperator(
                  where(NAME).regex(text),
                  where("description").regex(text),
                  where(MAINTAINER).regex(text)));
    }
    long total = collections.mongo().count(found, Collections.ARGORITHM);
    found.with(order(search)).skip(part.skipped()).limit(part.size());
    return new Page<>(entries(found, Collections.ARGORITHM), total);
  }

  /** The newest version stands apart from the others, which may already hold a copy of it. */
  @Override
  public Page<ArgorithmEntry> versions(String id, PageRequest part) {
    Query newestOnly = byName(id);
    newestOnly.fields().include(ENTRY_FIELDS);
    Document newest =
        collections.mongo().findOne(newestOnly, Document.class, Collections.ARGORITHM);
    if (newest == null) {
      return new Page<>(List.of(), 0);
    }
    Query older = query(where(OWNER).is(newest.get(ID)).and(VERSION).lt(version(newest)));
    long total = 1 + collections.mongo().count(older, Collections.ARGORITHM_VERSION);
    List<ArgorithmEntry> items = new ArrayList<>();
    boolean first = part.page() == 0;
    if (first) {
      items.add(entry(newest));
    }
    if (part.size() > items.size()) {
      older
          .with(Sort.by(Sort.Direction.DESC, VERSION))
          .skip(first ? 0 : part.skipped() - 1)
          .limit(part.size() - items.size());
      items.addAll(entries(older, Collections.ARGORITHM_VERSION));
    }
    return new Page<>(items, total);
  }

  @Override
  public void add(Argorithm argorithm, String source) {
    Document document =
        new Document(MAINTAINER, argorithm.maintainer())
            .append(NAME, argorithm.id())
            .append("filename", argorithm.fileName())
            .append("function", argorithm.config().function())
            .append("parameters", argorithm.config().parameters())
            .append("description", argorithm.config().description())
            .append("example", argorithm.config().example())
            .append(SOURCE, binary(source))
            .append(BYTES, argorithm.config().bytes())
            .append(SOURCE_BYTES, length(source))
            .append(VERSION, 1)
            .append(UPDATED, Date.from(clock.instant()));
    try {
      collections.mongo().insert(document, Collections.ARGORITHM);
    } catch (DuplicateKeyException taken) {
      throw new ArgorithmAlreadyExists(argorithm.id());
    }
  }

  /**
   * Puts the old version aside first, which may be done twice without harm, and then changes the
   * document in one step, if nobody else has meanwhile.
   */
  @Override
  public void replace(String id, ArgorithmConfig config, String source) {
    boolean replaced = false;
    while (!replaced) {
      Document old = document(id).orElseThrow(() -> new ArgorithmNotFound(id));
      putAside(old);
      Update update =
          new Update()
              .set("function", config.function())
              .set("parameters", config.parameters())
              .set("description", config.description())
              .set("example", config.example())
              .set(SOURCE, binary(source))
              .set(BYTES, config.bytes())
              .set(SOURCE_BYTES, length(source))
              .set(VERSION, version(old) + 1)
              .set(UPDATED, Date.from(clock.instant()));
      Query unchanged = query(where(ID).is(old.get(ID)).and(VERSION).is(old.get(VERSION)));
      replaced =
          collections
                  .mongo()
                  .updateFirst(unchanged, update, Collections.ARGORITHM)
                  .getMatchedCount()
              == 1;
    }
  }

  @Override
  public void remove(String id) {
    Document removed =
        collections.mongo().findAndRemove(byName(id), Document.class, Collections.ARGORITHM);
    if (removed == null) {
      throw new ArgorithmNotFound(id);
    }
    collections
        .mongo()
        .remove(query(where(OWNER).is(removed.get(ID))), Collections.ARGORITHM_VERSION);
  }

  @Override
  public void removeOldVersions(String id, int kept) {
    Query query = byName(id);
    query.fields().include(ENTRY_FIELDS);
    Document newest = collections.mongo().findOne(query, Document.class, Collections.ARGORITHM);
    if (newest != null) {
      Query old = query(where(OWNER).is(newest.get(ID)).and(VERSION).lte(version(newest) - kept));
      collections.mongo().remove(old, Collections.ARGORITHM_VERSION);
    }
  }

  /** Documents of older servers count, but their texts do not. */
  @Override
  public Usage usage(String maintainer) {
    Query theirs = query(where(MAINTAINER).is(maintainer));
    return new Usage(
        collections.mongo().count(theirs, Collections.ARGORITHM),
        bytes(maintainer, Collections.ARGORITHM)
            + bytes(maintainer, Collections.ARGORITHM_VERSION));
  }

  private long bytes(String maintainer, String collection) {
    Aggregation sums =
        Aggregation.newAggregation(
            Aggregation.match(where(MAINTAINER).is(maintainer)),
            Aggregation.group().sum(BYTES).as(BYTES).sum(SOURCE_BYTES).as(SOURCE_BYTES));
    Document sum =
        collections.mongo().aggregate(sums, collection, Document.class).getUniqueMappedResult();
    return sum == null ? 0 : number(sum, BYTES) + number(sum, SOURCE_BYTES);
  }

  private static long number(Document document, String field) {
    return document.get(field) instanceof Number number ? number.longValue() : 0;
  }

  private void putAside(Document old) {
    Document version = new Document(old);
    version.put(ID, idOfVersion(old.get(ID), version(old)));
    version.put(OWNER, old.get(ID));
    version.put(VERSION, version(old));
    version.put(UPDATED, Date.from(updated(old)));
    collections.mongo().save(version, Collections.ARGORITHM_VERSION);
  }

  private static String idOfVersion(@Nullable Object argorithm, int version) {
    return argorithm + ":" + version;
  }

  private List<ArgorithmEntry> entries(Query query, String collection) {
    query.fields().include(ENTRY_FIELDS);
    return collections.mongo().find(query, Document.class, collection).stream()
        .map(MongoArgorithms::entry)
        .toList();
  }

  /** A document of an older server does not say how long it is, so it is taken for a long one. */
  private static ArgorithmEntry entry(Document document) {
    long bytes = document.get(BYTES) instanceof Number number ? number.longValue() : LONG_TEXT;
    return new ArgorithmEntry(
        Objects.requireNonNull(document.get(ID)),
        text(document, NAME),
        version(document),
        updated(document),
        bytes);
  }

  private static Sort order(ArgorithmSearch search) {
    Sort.Direction direction = search.descending() ? Sort.Direction.DESC : Sort.Direction.ASC;
    Sort order = Sort.by(direction, field(search.order()));
    return search.order() == ArgorithmSearch.Order.ADDED ? order : order.and(Sort.by(ID));
  }

  private static String field(ArgorithmSearch.Order order) {
    return switch (order) {
      case ADDED -> ID;
      case ID -> NAME;
      case MAINTAINER -> MongoArgorithms.MAINTAINER;
      case UPDATED -> UPDATED;
    };
  }

  /** A pattern for texts that contain {@code text}, nothing in which has another meaning. */
  private static Pattern containing(String text) {
    StringBuilder pattern = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (c < 128 && Character.isLetter(c)) {
            pattern.append('[').appendCodePoint(Character.toLowerCase(c));
            pattern.appendCodePoint(Character.toUpperCase(c)).append(']');
          } else {
            pattern.append(Pattern.quote(Character.toString(c)));
          }
        });
    return Pattern.compile(pattern.toString());
  }

  private Optional<Document> document(String id) {
    return Optional.ofNullable(
        collections.mongo().findOne(byName(id), Document.class, Collections.ARGORITHM));
  }

  private static Query byName(String id) {
    return query(where(NAME).is(id));
  }

  private static StoredProgram program(Document document) {
    return new StoredProgram(
        argorithm(document), version(document), updated(document), source(document.get(SOURCE)));
  }

  private static ArgorithmVersion newest(Document document) {
    return new ArgorithmVersion(argorithm(document), version(document), updated(document));
  }

  /** Older servers noted no time, but the id of their documents holds one. */
  private static Instant updated(Document document) {
    if (document.get(UPDATED) instanceof Date date) {
      return date.toInstant();
    }
    return document.get(ID) instanceof ObjectId id ? id.getDate().toInstant() : Instant.EPOCH;
  }

  private static Argorithm argorithm(Document document) {
    return new Argorithm(
        text(document, NAME),
        text(document, MAINTAINER),
        text(document, "filename"),
        new ArgorithmConfig(
            text(document, "function"),
            text(document, "description"),
            BsonText.json(document.get("parameters")),
            BsonText.json(document.get("example"))));
  }

  private static String text(Document document, String field) {
    Object value = document.get(field);
    return value == null ? "" : value.toString();
  }

  private static int version(Document document) {
    return document.get(VERSION) instanceof Number number ? number.intValue() : 1;
  }

  private static String source(@Nullable Object stored) {
    return stored instanceof Binary binary
        ? new String(binary.getData(), StandardCharsets.UTF_8)
        : String.valueOf(stored);
  }

  private static long length(String source) {
    return source.getBytes(StandardCharsets.UTF_8).length;
  }

  private static Binary binary(String source) {
    return new Binary(source.getBytes(StandardCharsets.UTF_8));
  }
}
