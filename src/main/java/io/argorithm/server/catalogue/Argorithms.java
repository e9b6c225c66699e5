package io.argorithm.server.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The kept argorithms with all their versions; the newest one counts unless another is asked for.
 * Every change is whole or has not happened, also when the server dies in the middle.
 */
public interface Argorithms {

  /** Most entries that {@link #entries} gives at once. */
  int MOST_ENTRIES = 1_000;

  /**
   * The newest versions in the order the argorithms were added, {@link #MOST_ENTRIES} of them at
   * most: from the first one, or from the one behind {@code last}.
   */
  List<ArgorithmEntry> entries(Optional<ArgorithmEntry> last);

  /** The newest versions of the argorithms that a search finds. */
  Page<ArgorithmEntry> search(ArgorithmSearch search, PageRequest part);

  /**
   * The newest versions of the argorithms in {@code entries}, in their order; without those that
   * were removed meanwhile. All of them are in memory at once, so ask for few.
   */
  List<ArgorithmVersion> read(List<ArgorithmEntry> entries);

  /** The argorithm called {@code id}, letter by letter. */
  Optional<Argorithm> find(String id);

  /** The program of the argorithm called {@code id}. */
  Optional<StoredProgram> findProgram(String id);

  /** The program of the argorithm called {@code id} as it was in a version. */
  Optional<StoredProgram> findProgram(String id, int version);

  /** The versions of the argorithm called {@code id}, newest first; none when there is none. */
  Page<ArgorithmEntry> versions(String id, PageRequest part);

  /**
   * Adds a new argorithm in version 1.
   *
   * @throws ArgorithmAlreadyExists when there is one with its id, also one added at the same moment
   */
  void add(Argorithm argorithm, String source);

  /**
   * Gives an argorithm a new version with another program and configuration; its maintainer and
   * file name stay.
   *
   * @throws ArgorithmNotFound when there is none
   */
  void replace(String id, ArgorithmConfig config, String source);

  /** Removes all but the newest {@code kept} versions of an argorithm. */
  void removeOldVersions(String id, int kept);

  /** What is kept of a maintainer. */
  Usage usage(String maintainer);

  /**
   * Removes an argorithm with all its versions.
   *
   * @throws ArgorithmNotFound when there is none
   */
  void remove(String id);
}
