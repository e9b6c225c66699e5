package io.argorithm.server.catalogue.web;

import io.argorithm.server.security.Caller;
import io.argorithm.server.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** The route of the examples as OpenAPI tells it. */
@Tag(name = "native")
interface ExamplesApi {

  @Operation(
      summary = "Load the examples that come with the server",
      description =
          "Adds those whose ids are free, so it may be asked for again. They belong to the caller."
              + " With accounts, only programmers may do this.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = LoadedExamples.class),
              examples =
                  @ExampleObject("{\"added\": [\"quicksort\"], \"present\": [\"bubblesort\"]}")))
  @Answers.BadRequest("the body is no JSON object")
  @Answers.Unauthorized("the token is missing, worthless or not one of a programmer")
  @Answers.Conflict("as much is kept of the maintainer as may be")
  @Answers.TooLarge("the body is too large")
  @Answers.NotJson("the body is not declared as JSON")
  @Answers.Invalid("the body has fields")
  @Answers.TooMany("too many uploads; Retry-After says when to try again")
  @Answers.Unavailable("no worker can check the programs now; Retry-After says when to ask again")
  ResponseEntity<byte[]> load(
      @Parameter(hidden = true) HttpServletRequest request, @Parameter(hidden = true) Caller caller)
      throws IOException;

  /** What loading the examples did. */
  @Schema(name = "LoadedExamples")
  record LoadedExamples(
      @Schema(description = "ids of those that were added") List<String> added,
      @Schema(description = "ids that were there already") List<String> present) {}
}
