package io.argorithm.server.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** The argorithms that come with the server, to begin with and to learn from. */
@Service
public class Examples {

  /** Their ids, in the order in which they are added and shown. */
  static final List<String> IDS =
      List.of(
          "bubblesort",
          "quicksort",
          "mergesort",
          "binarysearch",
          "gridsearch",
          "dijkstra",
          "infixtopostfix",
          "reverselist",
          "lrucache",
          "sieve",
          "nqueens",
          "setalgebra");

  private final CatalogueService catalogue;
  private final Argorithms argorithms;

  Examples(CatalogueService catalogue, Argorithms argorithms) {
    this.catalogue = catalogue;
    this.argorithms = argorithms;
  }

  /**
   * What loading them did.
   *
   * @param added ids of those that were added
   * @param present ids of argorithms that were there already, whoever made them
   */
  public record Loaded(List<String> added, List<String> present) {}

  /** Adds those whose ids are free; they belong to {@code editor} then. */
  public Loaded load(Editor editor) {
    Loaded loaded = new Loaded(new ArrayList<>(), new ArrayList<>());
    for (String id : IDS) {
      (add(id, editor) ? loaded.added() : loaded.present()).add(id);
    }
    return loaded;
  }

  private boolean add(String id, Editor editor) {
    if (argorithms.find(id).isPresent()) {
      return false;
    }
    try {
      catalogue.insert(upload(id), editor);
      return true;
    } catch (ArgorithmAlreadyExists addedMeanwhile) {
      return false;
    }
  }

  /** An example as its author would send it. */
  static Upload upload(String id) {
    return new Upload(id + ".py", bytes(id + ".py"), bytes(id + ".config.json"));
  }

  private static byte[] bytes(String file) {
    try {
      return new ClassPathResource("examples/" + file).getContentAsByteArray();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
