package io.argorithm.server.execution.web;

import io.argorithm.server.security.Caller;
import io.argorithm.server.web.Answers;
import io.argorithm.server.web.Schemas.Detail;
import io.argorithm.server.web.Schemas.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The run route as OpenAPI tells it. */
@Tag(name = "runs", description = "Running argorithms")
interface RunApi {

  @Operation(
      summary = "Run an argorithm",
      description =
          "Without parameters the example is used. When the program fails with the given"
              + " parameters, the example is used, too, and `error` says why.",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = RunForm.class))))
  @ApiResponse(
      responseCode = "200",
      description = "the states",
      content = @Content(schema = @Schema(implementation = RunAnswer.class)))
  @Answers.BadRequest("the body is no text")
  @Answers.NotFound("argorithm not found")
  @Answers.TooLarge("the body is too large")
  @ApiResponse(
      responseCode = "422",
      description = "the body is wrong (a list), or the run reached a limit (a sentence)",
      content = @Content(schema = @Schema(oneOf = {Problems.class, Detail.class})))
  @ApiResponse(
      responseCode = "500",
      description = "the program gave no states with the example either",
      content = @Content(schema = @Schema(implementation = Detail.class)))
  @Answers.Unavailable("no worker can take the run now; Retry-After says when to ask again")
  void run(
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response,
      @Parameter(hidden = true) Caller caller)
      throws IOException;

  /** What to run. */
  @Schema(name = "RunRequest")
  record RunForm(String argorithmID, Map<String, Object> parameters) {}

  /** The states of a run. */
  @Schema(name = "Run")
  record RunAnswer(
      @Schema(allowableValues = {"run_parameters", "run_example", "run_cache"}) String status,
      List<StateEntry> data,
      @Schema(description = "only when the example stepped in") ErrorEntry error) {}

  /** One state. */
  @Schema(name = "State")
  record StateEntry(String state_type, Map<String, Object> state_def, String comments) {}

  /** Why the given parameters did not work. */
  @Schema(name = "ProgramError")
  record ErrorEntry(String type, String message, int line) {}
}
