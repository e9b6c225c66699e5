package io.argorithm.server.catalogue.web;

import io.argorithm.server.security.Caller;
import io.argorithm.server.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** The catalogue's routes as OpenAPI tells them. */
@Tag(name = "argorithms", description = "The catalogue and its programs")
interface CatalogueApi {

  @Operation(summary = "All argorithms, in the order they were inserted")
  @ApiResponse(
      responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = Entry.class))))
  @Answers.Unavailable("too many large answers are being read; Retry-After says when to ask again")
  void list(
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException;

  @Operation(
      summary = "One argorithm",
      parameters =
          @Parameter(
              name = "argorithmid",
              in = ParameterIn.PATH,
              required = true,
              schema = @Schema(type = "string")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Entry.class)))
  @Answers.NotFound("no such argorithm")
  @Answers.Unavailable("too many large answers are being read; Retry-After says when to ask again")
  @Nullable ResponseEntity<byte[]> view(
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException;

  @Operation(
      summary = "Add an argorithm",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "multipart/form-data",
                      schema = @Schema(implementation = UploadForm.class))))
  @Answers.Null("added; the body is null")
  @Answers.BadRequest("no .py file, or the program or its configuration is wrong")
  @Answers.NotAcceptable("the file is not called as the configuration says")
  @Answers.Conflict("the id is taken, or as much is kept of the maintainer as may be")
  @Answers.TooLarge("the upload is too large")
  @Answers.Invalid("a part is missing")
  @Answers.Unavailable("no worker can check the program now")
  ResponseEntity<byte[]> insert(
      @Parameter(hidden = true) HttpServletRequest request, @Parameter(hidden = true) Caller caller)
      throws IOException;

  @Operation(
      summary = "Replace program and configuration of an argorithm",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "multipart/form-data",
                      schema = @Schema(implementation = UploadForm.class))))
  @Answers.Null("replaced; the body is null")
  @Answers.BadRequest("the program or its configuration is wrong")
  @Answers.NotFound("argorithm not found")
  @Answers.Conflict("as much is kept of the maintainer as may be")
  @Answers.TooLarge("the upload is too large")
  @Answers.Invalid("a part is missing")
  @Answers.Unavailable("no worker can check the program now")
  ResponseEntity<byte[]> update(
      @Parameter(hidden = true) HttpServletRequest request, @Parameter(hidden = true) Caller caller)
      throws IOException;

  @Operation(
      summary = "Remove an argorithm",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = Deletion.class))))
  @Answers.Null("removed; the body is null")
  @Answers.BadRequest("the body is no text")
  @Answers.NotFound("argorithm not found")
  @Answers.Invalid("the body is wrong")
  ResponseEntity<byte[]> delete(
      @Parameter(hidden = true) HttpServletRequest request, @Parameter(hidden = true) Caller caller)
      throws IOException;

  /** What the catalogue tells of an argorithm. */
  @Schema(name = "Argorithm")
  record Entry(
      String argorithmID,
      String maintainer,
      String filename,
      String function,
      String description,
      @Schema(description = "declared parameters by name") Map<String, Object> parameters,
      @Schema(description = "parameters for a run without any") Map<String, Object> example) {}

  /** An upload. */
  record UploadForm(
      @Schema(type = "string", format = "binary", description = "the program, a .py file")
          String file,
      @Schema(type = "string", format = "binary", description = "its configuration, a JSON file")
          String data) {}

  /** Which argorithm to remove. */
  record Deletion(String argorithmID) {}
}
