package io.argorithm.server.execution.web;

import io.argorithm.server.execution.RunPlan;
import io.argorithm.server.execution.RunService;
import io.argorithm.server.execution.sandbox.SandboxProperties;
import io.argorithm.server.security.Caller;
import io.argorithm.server.web.NativeApi;
import io.argorithm.server.web.ObjectBody;
import io.argorithm.server.web.RequestPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Runs argorithms for whoever wants to know how the run went. */
@RestController
class NativeRunController implements NativeRunApi {

  private static final String ROUTE = NativeApi.BASE + "/argorithms/{id}/runs";
  private static final int ID_SEGMENT = 3;

  /** What limits, seed and key names need beside the parameters. */
  private static final int BESIDE_PARAMETERS = 16 * 1024;

  private final RunService runs;
  private final RunGate gate;
  private final int largestBody;

  NativeRunController(RunService runs, RunGate gate, SandboxProperties sandbox) {
    this.runs = runs;
    this.gate = gate;
    this.largestBody = (int) sandbox.parameterBytes() + BESIDE_PARAMETERS;
  }

  @Override
  @PostMapping(ROUTE)
  public void run(
      HttpServletRequest request,
      HttpServletResponse response,
      @AuthenticationPrincipal Caller caller)
      throws IOException {
    RunCommandReader reader = new RunCommandReader(runs.limits());
    RunPlan plan =
        ObjectBody.read(request, largestBody, body -> runs.plan(reader.read(id(request), body)));
    if (plan.limits().equals(runs.limits())) {
      RunAddress.of(plan).ifPresent(address -> response.setHeader(HttpHeaders.LOCATION, address));
    }
    answer(new RunAnswer(request, response), plan, gate.admit(request, caller));
  }

  @Override
  @GetMapping(ROUTE)
  public void read(
      HttpServletRequest request,
      HttpServletResponse response,
      @AuthenticationPrincipal Caller caller)
      throws IOException {
    RunPlan plan = runs.plan(new RunCommandReader(runs.limits()).read(id(request), request));
    RunAnswer answer = new RunAnswer(request, response);
    if (answer.isKnown(plan.key())) {
      return;
    }
    answer(answer, plan, gate.admit(request, caller));
  }

  private void answer(RunAnswer answer, RunPlan plan, OpenAnswer open) throws IOException {
    try (open) {
      open.holdParameters(plan.parameters());
      answer.write(plan, open, early -> runs.execute(plan, open.client(), early));
    }
  }

  private static String id(HttpServletRequest request) {
    return RequestPath.segment(request, ID_SEGMENT);
  }
}
