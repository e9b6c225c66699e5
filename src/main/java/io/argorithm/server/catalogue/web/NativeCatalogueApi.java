package io.argorithm.server.catalogue.web;

import io.argorithm.server.web.Answers;
import io.argorithm.server.web.Inputs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/** The native routes of the catalogue as OpenAPI tells them. */
@Tag(name = "native")
interface NativeCatalogueApi {

  /** An example of a list entry. */
  String ENTRY =
      """
      {"id": "bubblesort", "description": "sorts numbers", "maintainer": "sample@email.com",
       "parameters": {"numbers": {"type": "ARRAY", "item-type": "INT", "description": "what to sort"}},
       "example": {"numbers": [5, 3, 1]}, "version": 2, "updated": "2026-01-31T08:00:00.123Z"}\
      """;

  @Operation(summary = "Search the catalogue")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description =
          "text in the id, the description or the maintainer; nothing in it is a wildcard, and A to"
              + " Z are the same as a to z",
      schema = @Schema(type = "string", maxLength = 200),
      example = "sort")
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description = "a minus turns the order round",
      schema =
          @Schema(
              type = "string",
              defaultValue = "added",
              allowableValues = {
                "added",
                "-added",
                "id",
                "-id",
                "maintainer",
                "-maintainer",
                "updated",
                "-updated"
              }))
  @Part
  @ApiResponse(
      responseCode = "200",
      description = "the newest versions of what was found; the header Link leads to the next part",
      headers = {
        @Header(name = "Link", schema = @Schema(type = "string")),
        @Header(name = "ETag", schema = @Schema(type = "string"))
      },
      content =
          @Content(
              schema = @Schema(implementation = Found.class),
              examples =
                  @ExampleObject(
                      "{\"items\": [" + ENTRY + "], \"page\": 0, \"size\": 20, \"total\": 1}")))
  @Answers.BadRequest("the query is not encoded rightly")
  @Answers.Invalid("a field of the query is wrong; `errors` has an entry for each")
  @Answers.Unavailable("too many large answers are being read; Retry-After says when to ask again")
  void search(
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException;

  @Operation(summary = "One argorithm with its program")
  @Inputs.Id
  @Inputs.Version
  @ApiResponse(
      responseCode = "200",
      description = "the newest version, or the one that was asked for",
      headers = @Header(name = "ETag", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = Whole.class)))
  @Answers.NotFound("there is no such argorithm, or it has no such version")
  @Answers.Invalid("a field of the query is wrong")
  @Answers.Unavailable("too many large answers are being read; Retry-After says when to ask again")
  void read(
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException;

  @Operation(summary = "The versions of an argorithm, newest first")
  @Inputs.Id
  @Part
  @ApiResponse(
      responseCode = "200",
      description = "when each version was made; the header Link leads to the next part",
      headers = @Header(name = "Link", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = Versions.class)))
  @Answers.NotFound("there is no such argorithm")
  @Answers.Invalid("a field of the query is wrong")
  ResponseEntity<byte[]> versions(@Parameter(hidden = true) HttpServletRequest request);

  @Operation(
      summary = "Parameters to try an argorithm with",
      description =
          "Random values that obey the declarations; undeclared parameters are the example's. Equal"
              + " seeds give equal values.")
  @Inputs.Id
  @Inputs.Version
  @Parameter(
      name = "seed",
      in = ParameterIn.QUERY,
      description = "a fresh one when absent",
      schema = @Schema(type = "integer", format = "int64"),
      example = "5")
  @ApiResponse(
      responseCode = "200",
      description = "the seed and the parameters made of it",
      content =
          @Content(
              schema = @Schema(implementation = RandomInput.class),
              examples =
                  @ExampleObject("{\"seed\": 5, \"parameters\": {\"numbers\": [87, 92, 74]}}")))
  @Answers.NotFound("there is no such argorithm, or it has no such version")
  @Answers.Invalid("a field of the query is wrong, or no values obey the declarations")
  ResponseEntity<byte[]> randomParameters(@Parameter(hidden = true) HttpServletRequest request);

  /** Which part of a list is wanted. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "number of the part, from 0",
      schema = @Schema(type = "integer", minimum = "0", maximum = "1000000", defaultValue = "0"))
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      description = "most items of a part",
      schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
  @interface Part {}

  /** A part of the catalogue. */
  @Schema(name = "FoundArgorithms")
  record Found(List<Listed> items, int page, int size, long total) {}

  /** An argorithm in a list. */
  @Schema(name = "ListedArgorithm")
  record Listed(
      String id,
      String description,
      String maintainer,
      @Schema(description = "declared parameters by name") Map<String, Object> parameters,
      @Schema(description = "parameters for a run without any") Map<String, Object> example,
      int version,
      Instant updated) {}

  /** An argorithm with its program. */
  @Schema(name = "ArgorithmWithSource")
  record Whole(
      String id,
      String description,
      String maintainer,
      Map<String, Object> parameters,
      Map<String, Object> example,
      int version,
      Instant updated,
      @Schema(description = "name of the function that a run calls") String function,
      String filename,
      @Schema(description = "the program, in Python") String source) {}

  /** Some versions of an argorithm. */
  @Schema(name = "ArgorithmVersions")
  record Versions(List<VersionEntry> items, int page, int size, long total) {}

  /** One version. */
  @Schema(name = "ArgorithmVersion")
  record VersionEntry(int version, Instant updated) {}

  /** Random parameters. */
  @Schema(name = "RandomParameters")
  record RandomInput(long seed, Map<String, Object> parameters) {}
}
