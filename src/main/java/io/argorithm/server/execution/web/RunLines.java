package io.argorithm.server.execution.web;

import io.argorithm.server.execution.RunReport;
import io.argorithm.server.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A run as lines of JSON: what was run, then a line for each state, and at the end how it went. So
 * a client can draw the first state before it has the last one.
 *
 * @param report the run
 */
record RunLines(RunReport report) {

  /** Writes the lines to {@code out} without closing that. */
  void writeTo(OutputStream out) throws IOException {
    write(Map.of("run", new JsonValue.Obj(RunDocument.identity(report))), out);
    report.outcome().states().writeTo(new StateLines(out, report.outcome().lines()));
    write(RunDocument.result(report), out);
  }

  private static void write(Map<String, JsonValue> members, OutputStream out) throws IOException {
    out.write((new JsonValue.Obj(members).text() + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
