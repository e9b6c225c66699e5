package io.argorithm.server.execution.web;

import io.argorithm.server.execution.ProgramError;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunPlan;
import io.argorithm.server.execution.RunReport;
import io.argorithm.server.execution.RunUsage;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Bool;
import io.argorithm.server.json.JsonValue.Null;
import io.argorithm.server.json.JsonValue.Num;
import io.argorithm.server.json.JsonValue.Raw;
import io.argorithm.server.json.JsonValue.Str;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A run as the native API tells it. The states come last and pass through as the program's encoder
 * wrote them; see the port {@code States}.
 */
final class RunDocument {

  private static final byte[] END = {'}'};

  private final RunOutcome outcome;
  private final byte[] head;

  RunDocument(RunReport report) {
    this.outcome = report.outcome();
    String members = new JsonValue.Obj(head(report)).text();
    String open = members.substring(0, members.length() - 1) + ",\"states\":";
    this.head = open.getBytes(StandardCharsets.UTF_8);
  }

  /** Its length in bytes. */
  long length() {
    return head.length + outcome.states().length() + END.length;
  }

  /** Writes it to {@code out} without closing that. */
  void writeTo(OutputStream out) throws IOException {
    out.write(head);
    outcome.states().writeTo(out);
    out.write(END);
  }

  private static Map<String, JsonValue> head(RunReport report) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("outcome", new Str(word(report.outcome())));
    members.putAll(
        identity(report.argorithmId(), report.version(), report.seed(), report.parameters()));
    members.putAll(result(report));
    members.put("lines", lines(report.outcome().lines()));
    return members;
  }

  /** What is run. */
  static Map<String, JsonValue> identity(RunPlan plan) {
    return identity(plan.argorithmId(), plan.version(), plan.seed(), plan.parameters());
  }

  private static Map<String, JsonValue> identity(
      String argorithm, int version, long seed, String parameters) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("argorithm", new Str(argorithm));
    members.put("version", number(version));
    members.put("seed", number(seed));
    members.put("parameters", new Raw(parameters));
    return members;
  }

  /** How it went, without the states. */
  static Map<String, JsonValue> result(RunReport report) {
    RunOutcome outcome = report.outcome();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("outcome", new Str(word(outcome)));
    members.put("error", error(report));
    members.put("limit", limit(outcome));
    members.put("used", used(outcome.used()));
    members.put("printed", new Str(outcome.printed().text()));
    members.put("printedDropped", number(outcome.printed().dropped()));
    return members;
  }

  private static String word(RunOutcome outcome) {
    return switch (outcome) {
      case RunOutcome.Completed _ -> "completed";
      case RunOutcome.Failed _, RunOutcome.Unrenderable _ -> "failed";
      case RunOutcome.LimitExceeded _ -> "limit";
      case RunOutcome.Crashed _ -> "crashed";
    };
  }

  private static JsonValue error(RunReport report) {
    return switch (report.outcome()) {
      case RunOutcome.Failed failed -> error(report, failed.error());
      case RunOutcome.Unrenderable unrenderable ->
          error(
              report,
              new ProgramError(
                  "ValueError", unrenderable.message(), false, 0, 0, java.util.List.of()));
      case RunOutcome.Completed _, RunOutcome.LimitExceeded _, RunOutcome.Crashed _ -> new Null();
    };
  }

  private static JsonValue error(RunReport report, ProgramError error) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("type", new Str(error.type()));
    members.put("message", new Str(error.message()));
    members.put("byAuthor", new Bool(error.byAuthor()));
    members.put("line", position(error.line()));
    members.put("column", position(error.column()));
    members.put(
        "excerpt", report.excerpt(error.line()).<JsonValue>map(Str::new).orElse(new Null()));
    members.put(
        "frames", new JsonValue.Arr(error.frames().stream().map(RunDocument::frame).toList()));
    return new JsonValue.Obj(members);
  }

  private static JsonValue frame(ProgramError.Frame frame) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("line", position(frame.line()));
    members.put("function", new Str(frame.function()));
    return new JsonValue.Obj(members);
  }

  private static JsonValue limit(RunOutcome outcome) {
    if (!(outcome instanceof RunOutcome.LimitExceeded exceeded)) {
      return new Null();
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("name", new Str(exceeded.limit().key()));
    members.put("value", number(exceeded.limit().of(exceeded.limits())));
    return new JsonValue.Obj(members);
  }

  private static JsonValue used(RunUsage used) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("wallSeconds", seconds(used.wall()));
    members.put("cpuSeconds", seconds(used.cpu()));
    members.put("states", number(used.states()));
    members.put("outputBytes", number(used.outputBytes()));
    return new JsonValue.Obj(members);
  }

  /** There may be hundreds of thousands of them. */
  private static Raw lines(int[] lines) {
    StringBuilder text = new StringBuilder(2 + lines.length * 4).append('[');
    for (int line : lines) {
      text.append(text.length() == 1 ? "" : ",").append(line == 0 ? "null" : line);
    }
    return new Raw(text.append(']').toString());
  }

  private static JsonValue position(int number) {
    return number == 0 ? new Null() : number(number);
  }

  private static Num seconds(Duration time) {
    return number(BigDecimal.valueOf(time.toNanos() / 1000, 6)); // small runs take milliseconds
  }

  private static Num number(long value) {
    return new Num(Long.toString(value));
  }

  private static Num number(BigDecimal value) {
    return new Num(value.toPlainString());
  }
}
