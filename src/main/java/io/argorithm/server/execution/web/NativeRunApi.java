package io.argorithm.server.execution.web;

import io.argorithm.server.execution.web.RunApi.StateEntry;
import io.argorithm.server.security.Caller;
import io.argorithm.server.web.Answers;
import io.argorithm.server.web.Inputs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The native run route as OpenAPI tells it. */
@Tag(name = "native", description = "The native API: runs in full, problem details for errors")
interface NativeRunApi {

  /** An example of a run as lines. */
  String LINES =
      """
      {"run":{"argorithm":"bubblesort","version":2,"seed":0,"parameters":{"numbers":[2,1]}}}
      {"line":12,"state":{"state_type":"array_declare","state_def":{},"comments":""}}
      {"outcome":"completed","error":null,"limit":null,"used":{"wallSeconds":0.012,\
      "cpuSeconds":0.010372,"states":1,"outputBytes":64},"printed":"","printedDropped":0}
      """;

  @Operation(
      summary = "Run an argorithm and hear how it went",
      description =
          "Runs exactly what is asked for, once. Whatever the program does, the answer is 200 and"
              + " `outcome` says what came of it; the states are those made until then. Equal"
              + " program, parameters and seed give equal states. With `Accept:"
              + " application/x-ndjson` the answer comes as lines, the first of them while the"
              + " program runs.",
      requestBody =
          @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = NativeRunForm.class),
                      examples =
                          @ExampleObject(
                              "{\"parameters\": {\"numbers\": [3, 1, 2]}, \"seed\": 0,"
                                  + " \"limits\": {\"wallSeconds\": 2}}"))))
  @Inputs.Id
  @RunFound
  @Answers.BadRequest("the body is no JSON object")
  @Answers.Unauthorized("the token is missing or worthless")
  @Answers.NotFound("argorithm not found")
  @Answers.TooLarge("the body is too large")
  @Answers.NotJson("the body is not declared as JSON")
  @Answers.Invalid("fields are wrong, or parameters do not obey their declarations")
  @Answers.TooMany("too many runs; Retry-After says when to try again")
  @Answers.Unavailable("no worker can take the run now; Retry-After says when to ask again")
  void run(
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response,
      @Parameter(hidden = true) Caller caller)
      throws IOException;

  @Operation(
      summary = "A run at the address that is made of what it is",
      description =
          "Computes the run again unless it is in the cache. A completed run has an ETag; asked"
              + " with it, the answer is 304 without computing anything. With `Accept:"
              + " application/x-ndjson` the answer comes as lines, the first of them while the"
              + " program runs.")
  @Inputs.Id
  @Inputs.Version
  @Parameter(
      name = "seed",
      in = ParameterIn.QUERY,
      description = "start of the random numbers",
      schema = @Schema(type = "integer", format = "int64", defaultValue = "0"))
  @Parameter(
      name = "parameters",
      in = ParameterIn.QUERY,
      description = "a JSON object; the example when absent",
      schema = @Schema(type = "string"),
      example = "{\"numbers\":[3,1,2]}")
  @RunFound
  @ApiResponse(responseCode = "304", description = "the client has this run", content = @Content)
  @Answers.BadRequest("the query is not encoded rightly")
  @Answers.Unauthorized("the token is missing or worthless")
  @Answers.NotFound("there is no such argorithm, or it has no such version")
  @Answers.Invalid("fields are wrong, or parameters do not obey their declarations")
  @Answers.TooMany("too many runs; Retry-After says when to try again")
  @Answers.Unavailable("no worker can take the run now; Retry-After says when to ask again")
  void read(
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response,
      @Parameter(hidden = true) Caller caller)
      throws IOException;

  /** A run in either form. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(
      responseCode = "200",
      description = "the run, however it ended",
      headers = {
        @Header(
            name = "Location",
            description =
                "for POST: the run's address, unless it is too long or limits were lowered",
            schema = @Schema(type = "string")),
        @Header(
            name = "ETag",
            description = "for GET: of a run that completed",
            schema = @Schema(type = "string"))
      },
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = NativeRun.class)),
        @Content(
            mediaType = "application/x-ndjson",
            schema = @Schema(type = "string"),
            examples = @ExampleObject(LINES))
      })
  @interface RunFound {}

  /** What to run, and within which limits. */
  @Schema(name = "NativeRunRequest")
  record NativeRunForm(
      @Schema(description = "keyword arguments of the program; the example when absent")
          @Nullable Map<String, Object> parameters,
      @Nullable LowerLimits limits,
      @Schema(description = "start of the random numbers, 0 when absent") @Nullable Long seed) {}

  /** Limits for one run; none may be higher than the server's, which are at `/api/v1/limits`. */
  @Schema(name = "LowerLimits")
  record LowerLimits(
      @Nullable Double wallSeconds,
      @Nullable Double cpuSeconds,
      @Nullable Integer states,
      @Nullable Long outputBytes) {}

  /** A run. */
  @Schema(name = "NativeRun")
  record NativeRun(
      @Schema(allowableValues = {"completed", "failed", "limit", "crashed"}) String outcome,
      String argorithm,
      @Schema(description = "version of the program") int version,
      long seed,
      @Schema(description = "those that were used") Map<String, Object> parameters,
      @Schema(description = "null unless the outcome is failed") @Nullable NativeError error,
      @Schema(description = "null unless the outcome is limit") @Nullable ReachedLimit limit,
      Used used,
      @Schema(description = "the beginning of what the program printed") String printed,
      @Schema(description = "bytes printed after that") long printedDropped,
      @Schema(description = "for each state the line of the program that caused it, or null")
          List<@Nullable Integer> lines,
      List<StateEntry> states) {}

  /** Why a program failed. */
  @Schema(name = "NativeError")
  record NativeError(
      String type,
      String message,
      @Schema(description = "an ARgorithmClientError: the author speaks to the user")
          boolean byAuthor,
      @Nullable Integer line,
      @Nullable Integer column,
      @Schema(description = "that line of the program") @Nullable String excerpt,
      @Schema(description = "the program's own frames, outermost first") List<Frame> frames) {}

  /** One frame of a traceback. */
  @Schema(name = "Frame")
  record Frame(int line, String function) {}

  /** The limit that ended a run. */
  @Schema(name = "ReachedLimit")
  record ReachedLimit(
      @Schema(allowableValues = {"wallSeconds", "cpuSeconds", "heapBytes", "states", "outputBytes"})
          String name,
      double value) {}

  /** What a run used. */
  @Schema(name = "Used")
  record Used(double wallSeconds, double cpuSeconds, int states, long outputBytes) {}
}
