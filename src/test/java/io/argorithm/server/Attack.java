package io.argorithm.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One program of {@code src/test/attacks}, whose README says what stands in its header.
 *
 * @param name folder and file
 * @param header the lines of the header, each a key and a value
 * @param source the program
 */
record Attack(String name, List<Header> header, String source) {

  /** One line of a header. */
  record Header(String key, String value) {}

  private static final Path FOLDER = Path.of("src", "test", "attacks");
  private static final Pattern LINE = Pattern.compile("# ([a-z-]+): (.+)");

  /** Limits that take a moment to reach, and may cost the worker. */
  private static final Set<String> SLOW = Set.of("limit time", "limit memory", "limit cpu");

  /** All of them, in the order of their names. */
  static List<Attack> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .sorted()
          .map(Attack::read)
          .toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Attack read(Path file) {
    try {
      String text = Files.readString(file);
      int end = text.indexOf("\n\n");
      List<Header> header = text.substring(0, end).lines().map(Attack::header).toList();
      String name = FOLDER.relativize(file).toString();
      return new Attack(name, header, expand(text.substring(end + 2), header));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Header header(String line) {
    var parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no line of a header: " + line);
    }
    return new Header(parts.group(1), parts.group(2));
  }

  /** Puts texts that are too long for a file in the places of words. */
  private static String expand(String source, List<Header> header) {
    String expanded = source;
    for (Header line : header) {
      if (line.key().equals("expand")) {
        String[] parts = line.value().split(" ", 3);
        String piece = parts[2].replace("\\n", "\n");
        expanded = expanded.replace(parts[0], piece.repeat(Integer.parseInt(parts[1])));
      }
    }
    return expanded;
  }

  /** The class of attacks it belongs to. */
  String kind() {
    return Path.of(name).getName(0).toString();
  }

  /** The numbers of the cases that it covers. */
  List<Integer> cases() {
    return Arrays.stream(value("cases", "").split(", ")).map(Integer::valueOf).toList();
  }

  /** The outcomes it may have, mostly one. */
  Set<String> expected() {
    return Arrays.stream(value("expect", "").split(" \\| ")).collect(Collectors.toSet());
  }

  /** Whether it may run until a limit of time or memory. */
  boolean isSlow() {
    return expected().stream().anyMatch(SLOW::contains);
  }

  /** How often it runs; each run has to look like the first. */
  int runs() {
    return Integer.parseInt(value("runs", "1"));
  }

  /** The program as it is uploaded. */
  TestProgram program() {
    return TestProgram.called("attack")
        .withFileName(value("file", "attack.py"))
        .withFunction(value("function", "run"))
        .withExample(value("parameters", "{}"))
        .withSource(source);
  }

  /** What a run is asked for; those that never end need not have all the time there is. */
  String command() {
    String seconds = value("seconds", expected().contains("limit time") ? "1" : "20");
    return "{\"parameters\":%s,\"limits\":%s}"
        .formatted(value("parameters", "{}"), value("limits", "{\"wallSeconds\":" + seconds + "}"));
  }

  /** The values of a key that may come more than once. */
  List<String> values(String key) {
    return header.stream().filter(line -> line.key().equals(key)).map(Header::value).toList();
  }

  private String value(String key, String otherwise) {
    return values(key).stream().findFirst().orElse(otherwise);
  }

  /** The name of its test. */
  @Override
  public String toString() {
    return name + " is " + String.join(" or ", expected().stream().sorted().toList());
  }
}
