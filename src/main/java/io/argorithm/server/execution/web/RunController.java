package io.argorithm.server.execution.web;

import io.argorithm.server.execution.ProgramError;
import io.argorithm.server.execution.Run;
import io.argorithm.server.execution.RunService;
import io.argorithm.server.execution.sandbox.SandboxProperties;
import io.argorithm.server.security.Caller;
import io.argorithm.server.web.JsonAnswer;
import io.argorithm.server.web.JsonBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Runs argorithms for the toolkit's CLI and the app. */
@RestController
class RunController implements RunApi {

  /** What id, user and key names need beside the parameters. */
  private static final int BESIDE_PARAMETERS = 16 * 1024;

  private final RunService runs;
  private final RunGate gate;
  private final int largestBody;

  RunController(RunService runs, RunGate gate, SandboxProperties sandbox) {
    this.runs = runs;
    this.gate = gate;
    this.largestBody = (int) sandbox.parameterBytes() + BESIDE_PARAMETERS;
  }

  @Override
  @PostMapping("/argorithms/run")
  public void run(
      HttpServletRequest request,
      HttpServletResponse response,
      @AuthenticationPrincipal Caller caller)
      throws IOException {
    Asked asked = JsonBody.read(request, largestBody, Asked::of);
    try (OpenAnswer open = gate.admit(request, caller)) {
      open.holdParameters(asked.parameters());
      try (Run run = runs.run(asked.id(), asked.parameters(), open.client())) {
        open.hold(run.states().heapBytes());
        write(run, response);
      }
    }
  }

  /** What to run, with its parameters as text. */
  private record Asked(String id, String parameters) {

    static Asked of(JsonBody body) {
      String id = body.text("argorithmID", "");
      String parameters = body.object("parameters").text();
      body.text("user", "");
      body.check();
      return new Asked(id, parameters);
    }
  }

  /** The states pass through as the program's encoder wrote them; see the port {@code States}. */
  private static void write(Run run, HttpServletResponse response) throws IOException {
    byte[] before = bytes("{\"status\":\"" + run.status().word() + "\",\"data\":");
    byte[] after = bytes(errorMember(run) + "}");
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setContentLengthLong(before.length + run.states().length() + after.length);
    OutputStream out = response.getOutputStream();
    out.write(before);
    run.states().writeTo(out);
    out.write(after);
  }

  private static String errorMember(Run run) {
    ProgramError error = run.error();
    if (error == null) {
      return "";
    }
    return ",\"error\":" + JsonAnswer.of(error).text();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
