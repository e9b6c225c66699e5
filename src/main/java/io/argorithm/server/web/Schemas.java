package io.argorithm.server.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** The error bodies of the compatible face as OpenAPI tells them. */
public final class Schemas {

  private Schemas() {}

  /** An error told in one sentence. */
  @Schema(name = "Detail")
  public record Detail(String detail) {}

  /** An error told field by field. */
  @Schema(name = "Problems")
  public record Problems(List<Problem> detail) {}

  /** What is wrong with one field. */
  @Schema(name = "Problem")
  public record Problem(List<Object> loc, String msg, String type, Map<String, Object> ctx) {}

  /** An error of the native API, as RFC 9457 has it. */
  @Schema(name = "ProblemDocument")
  public record ProblemDocument(
      String type,
      String title,
      int status,
      String detail,
      @Schema(description = "only when fields are wrong") List<FieldError> errors) {}

  /** What is wrong with one field of a request to the native API. */
  @Schema(name = "FieldError")
  public record FieldError(
      @Schema(description = "path in the body, with dots", example = "limits.wallSeconds")
          String field,
      String message) {}
}
