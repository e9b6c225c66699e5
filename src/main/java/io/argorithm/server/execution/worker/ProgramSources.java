package io.argorithm.server.execution.worker;

import java.util.LinkedHashMap;
import java.util.Map;
import org.graalvm.polyglot.Source;

/**
 * The programs this worker ran last. The engine keeps the code of a program, parsed and compiled,
 * for as long as somebody holds on to its source. Code takes up to a kibibyte for each character of
 * the program once it has run ({@code a.b;} with objects of many classes does), so counting
 * characters bounds it: what is kept leaves seven eighths of the heap to the program that runs.
 */
final class ProgramSources {

  private static final int MOST = 64;
  private static final int HEAP_BYTES_PER_CHARACTER = 8 * 1024;

  private final long mostCharacters = Runtime.getRuntime().maxMemory() / HEAP_BYTES_PER_CHARACTER;
  private final Map<Key, Source> sources = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  private record Key(String fileName, String text) {}

  /**
   * Whether a statement put before {@code text} on its first line goes unnoticed: a docstring that
   * is read and a future import have to come first.
   */
  static boolean mayHavePrefix(String text) {
    return !text.contains("__future__")
        && !text.contains("__doc__")
        && text.indexOf('\0') < 0
        && !text.startsWith("\ufeff");
  }

  /** The source of a program whose first line begins with {@code prefix}. */
  synchronized Source get(String fileName, String prefix, String text) {
    Key key = new Key(fileName, text);
    Source source = sources.get(key);
    if (source == null) {
      source = GuestRuntime.source(fileName, prefix + text);
      keep(key, source);
    }
    return source;
  }

  private void keep(Key key, Source source) {
    if (key.text().length() > mostCharacters) {
      return; // parsed again for each run, rather than in place of all others
    }
    sources.put(key, source);
    characters += key.text().length();
    var oldest = sources.keySet().iterator();
    while (sources.size() > MOST || characters > mostCharacters) {
      characters -= oldest.next().text().length();
      oldest.remove();
    }
  }
}
