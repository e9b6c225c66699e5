package io.argorithm.server;

/**
 * A program with its configuration, ready to be uploaded.
 *
 * @param id id of the argorithm
 * @param fileName name of the file as it is sent and as the configuration has it
 * @param source the program
 * @param function its function
 * @param description what it does
 * @param parameters declared parameters, JSON
 * @param example example, JSON
 */
record TestProgram(
    String id,
    String fileName,
    String source,
    String function,
    String description,
    String parameters,
    String example) {

  /** A program whose only state is a comment with its parameters. */
  static final String ECHO =
      """
      from ARgorithmToolkit import StateSet

      def run(**kwargs):
          algo = StateSet()
          algo.add_comment(repr(sorted(kwargs.items())))
          return algo
      """;

  /** An argorithm that comments its parameters. */
  static TestProgram called(String id) {
    return new TestProgram(id, "echo.py", ECHO, "run", "an echo", "{}", "{}");
  }

  /** The same with a program whose function has this body, {@code algo} being its state set. */
  TestProgram doing(String body) {
    return withSource(
        "from ARgorithmToolkit import *\n\ndef run(**kwargs):\n    algo = StateSet()\n"
            + body.indent(4)
            + "    return algo\n");
  }

  TestProgram withSource(String other) {
    return new TestProgram(id, fileName, other, function, description, parameters, example);
  }

  TestProgram withFileName(String other) {
    return new TestProgram(id, other, source, function, description, parameters, example);
  }

  TestProgram withFunction(String other) {
    return new TestProgram(id, fileName, source, other, description, parameters, example);
  }

  TestProgram withDescription(String other) {
    return new TestProgram(id, fileName, source, function, other, parameters, example);
  }

  TestProgram withParameters(String other) {
    return new TestProgram(id, fileName, source, function, description, other, example);
  }

  TestProgram withExample(String other) {
    return new TestProgram(id, fileName, source, function, description, parameters, other);
  }

  /** The configuration as JSON. */
  String config() {
    return "{\"argorithmID\":%s,\"file\":%s,\"function\":%s,\"description\":%s,\"parameters\":%s,\"example\":%s}"
        .formatted(
            Json.quoted(id),
            Json.quoted(fileName),
            Json.quoted(function),
            Json.quoted(description),
            parameters,
            example);
  }
}
