package io.argorithm.server.execution.web;

import io.argorithm.server.execution.Limit;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.execution.sandbox.SandboxProperties;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Bool;
import io.argorithm.server.json.JsonValue.Num;
import io.argorithm.server.json.JsonValue.Str;
import io.argorithm.server.web.JsonAnswer;
import io.argorithm.server.web.NativeApi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells every limit of the sandbox. */
@RestController
class LimitsController implements LimitsApi {

  private static final boolean MAY_BE_LOWERED = true;

  private final SandboxProperties sandbox;

  LimitsController(SandboxProperties sandbox) {
    this.sandbox = sandbox;
  }

  @Override
  @GetMapping(NativeApi.BASE + "/limits")
  public ResponseEntity<byte[]> limits() {
    List<JsonValue> all = new ArrayList<>();
    all.addAll(ofOneRun());
    all.addAll(ofTheServer());
    return JsonAnswer.of(new JsonValue.Obj(Map.of("limits", new JsonValue.Arr(all))));
  }

  private List<JsonValue> ofOneRun() {
    RunLimits most = sandbox.limits();
    return List.of(
        entry(Limit.TIME, most, "seconds", MAY_BE_LOWERED, "wall-clock time of a run"),
        entry(Limit.CPU, most, "seconds", MAY_BE_LOWERED, "processor time of a run"),
        entry(Limit.MEMORY, most, "bytes", !MAY_BE_LOWERED, "heap of the worker of a run"),
        entry(Limit.STATES, most, "states", MAY_BE_LOWERED, "states of a run"),
        entry(Limit.OUTPUT, most, "bytes", MAY_BE_LOWERED, "states of a run as JSON"),
        entry("printedBytes", sandbox.printedBytes(), "bytes", "printed text that is kept"),
        entry("stackBytes", sandbox.stackBytes(), "bytes", "stack, which bounds recursion"),
        entry("sourceBytes", sandbox.sourceBytes(), "bytes", "text of a program"),
        entry("parameterBytes", sandbox.parameterBytes(), "bytes", "parameters of a run as JSON"));
  }

  private List<JsonValue> ofTheServer() {
    return List.of(
        entry("runsAtOnce", sandbox.workers(), "runs", "programs that run at the same time"),
        entry(
            "extraRunsAtOnce",
            sandbox.extraWorkers(),
            "runs",
            "programs beside these while some take long"),
        entry("queue", sandbox.queue(), "runs", "programs that wait for a worker"),
        entry("queuePerCaller", sandbox.queuePerCaller(), "runs", "those of one caller that wait"),
        entry("queueSeconds", sandbox.queueSeconds(), "seconds", "how long a program waits"));
  }

  private static JsonValue entry(
      Limit limit, RunLimits most, String unit, boolean lowerable, String description) {
    return entry(limit.key(), limit.of(most), unit, lowerable, description);
  }

  private static JsonValue entry(String name, long value, String unit, String description) {
    return entry(name, BigDecimal.valueOf(value), unit, !MAY_BE_LOWERED, description);
  }

  private static JsonValue entry(
      String name, BigDecimal value, String unit, boolean lowerable, String description) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("name", new Str(name));
    members.put("value", new Num(value.toPlainString()));
    members.put("unit", new Str(unit));
    members.put("lowerable", new Bool(lowerable));
    members.put("description", new Str(description));
    return new JsonValue.Obj(members);
  }
}
