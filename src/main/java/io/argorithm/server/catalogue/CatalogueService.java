package io.argorithm.server.catalogue;

import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.ParsedJson;
import java.util.Locale;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What people do with the catalogue. */
@Service
public class CatalogueService {

  private static final Logger log = LoggerFactory.getLogger(CatalogueService.class);

  private final Argorithms argorithms;
  private final ConfigReader configs;
  private final ProgramChecker checker;
  private final Quotas quotas;
  private final CatalogueMonitor monitor;

  CatalogueService(
      Argorithms argorithms,
      ConfigReader configs,
      ProgramChecker checker,
      Quotas quotas,
      CatalogueMonitor monitor) {
    this.argorithms = argorithms;
    this.configs = configs;
    this.checker = checker;
    this.quotas = quotas;
    this.monitor = monitor;
  }

  /** All argorithms in the order they were inserted. */
  public Listing list() {
    return new Listing(argorithms, new AllEntries(argorithms));
  }

  /**
   * One argorithm.
   *
   * @throws ArgorithmNotFound when there is none
   */
  public Argorithm view(String id) {
    return argorithms.find(id).orElseThrow(() -> new ArgorithmNotFound(id));
  }

  /** The argorithms that a search finds. */
  public Found search(ArgorithmSearch search, PageRequest part) {
    Page<ArgorithmEntry> found = argorithms.search(search, part);
    return new Found(new Listing(argorithms, found.items()), found.total());
  }

  /**
   * A part of what a search has found.
   *
   * @param part the argorithms of the part
   * @param total length of the whole list
   */
  public record Found(Listing part, long total) {}

  /**
   * One argorithm with its program, in the newest version or in the given one.
   *
   * @throws ArgorithmNotFound when there is none, or it has no such version
   */
  public StoredProgram read(String id, OptionalInt version) {
    return (version.isPresent()
            ? argorithms.findProgram(id, version.getAsInt())
            : argorithms.findProgram(id))
        .orElseThrow(() -> new ArgorithmNotFound(id));
  }

  /**
   * The versions of an argorithm, newest first.
   *
   * @throws ArgorithmNotFound when there is none
   */
  public Page<ArgorithmEntry> versions(String id, PageRequest part) {
    Page<ArgorithmEntry> versions = argorithms.versions(id, part);
    if (versions.total() == 0) {
      throw new ArgorithmNotFound(id);
    }
    return versions;
  }

  /**
   * Adds an argorithm that belongs to {@code editor}. The order of checks is the wire contract's:
   * the id is free, the file is Python, it is called as the configuration says, and then the rest.
   */
  public void insert(Upload upload, Editor editor) {
    Argorithm added = ParsedJson.during(upload.config().length, () -> newArgorithm(upload, editor));
    Usage usage = argorithms.usage(editor.email());
    quotas.checkOneMore(usage);
    quotas.checkMoreText(usage, bytes(upload, added));
    argorithms.add(added, checkedSource(upload, added, editor));
    log.info("inserted an argorithm of {}", editor.email());
  }

  /**
   * Replaces program and configuration of the argorithm that the configuration names. Its
   * maintainer and file name stay.
   *
   * <p>Of many versions only the newest are kept.
   *
   * @throws NotTheMaintainer when {@code editor} may not change it
   */
  public void update(Upload upload, Editor editor) {
    Argorithm changed =
        ParsedJson.during(upload.config().length, () -> changedArgorithm(upload, editor));
    quotas.checkMoreText(argorithms.usage(changed.maintainer()), bytes(upload, changed));
    argorithms.replace(changed.id(), changed.config(), checkedSource(upload, changed, editor));
    argorithms.removeOldVersions(changed.id(), quotas.versions());
    log.info("updated an argorithm of {}", changed.maintainer());
  }

  /**
   * Removes an argorithm and all its versions.
   *
   * @throws NotTheMaintainer when {@code editor} may not change it
   */
  public void delete(String id, Editor editor) {
    editor.checkMayChange(view(id));
    argorithms.remove(id);
    monitor.removed(id);
    log.info("deleted an argorithm");
  }

  private Argorithm newArgorithm(Upload upload, Editor editor) {
    JsonValue.Obj config = configs.parse(upload.configText());
    String id = configs.text(config, "argorithmID");
    if (argorithms.find(id).isPresent()) {
      throw new ArgorithmAlreadyExists(id);
    }
    if (!upload.fileName().toLowerCase(Locale.ROOT).endsWith(".py")) {
      throw new NotAPythonFile(upload.fileName());
    }
    String fileName = upload.baseName();
    if (!configs.text(config, "file").equals(fileName) || !isCleanName(fileName)) {
      throw new InvalidFileName(fileName);
    }
    configs.checkNewId(id);
    return new Argorithm(id, editor.email(), fileName, configs.read(config));
  }

  private Argorithm changedArgorithm(Upload upload, Editor editor) {
    JsonValue.Obj config = configs.parse(upload.configText());
    Argorithm stored = view(configs.text(config, "argorithmID"));
    editor.checkMayChange(stored);
    return new Argorithm(stored.id(), stored.maintainer(), stored.fileName(), configs.read(config));
  }

  private static long bytes(Upload upload, Argorithm argorithm) {
    return upload.program().length + argorithm.config().bytes();
  }

  /** May take long, so nobody should hold more than texts meanwhile. */
  private String checkedSource(Upload upload, Argorithm argorithm, Editor editor) {
    String source = upload.source();
    String function = argorithm.config().function();
    checker.check(argorithm.fileName(), source, function, editor.countedAs());
    return source;
  }

  /** The reference cleans names of blanks and control characters and compares what is left. */
  private static boolean isCleanName(String fileName) {
    return fileName
        .codePoints()
        .noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }
}
