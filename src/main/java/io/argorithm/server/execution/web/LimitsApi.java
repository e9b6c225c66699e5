package io.argorithm.server.execution.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** The route of the limits as OpenAPI tells it. */
@Tag(name = "native")
interface LimitsApi {

  @Operation(summary = "Every limit of the sandbox, and which of them a run may lower for itself")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AllLimits.class)))
  ResponseEntity<byte[]> limits();

  /** All limits. */
  @Schema(name = "Limits")
  record AllLimits(List<LimitEntry> limits) {}

  /** One limit. */
  @Schema(name = "LimitEntry")
  record LimitEntry(
      String name,
      double value,
      @Schema(allowableValues = {"seconds", "bytes", "states", "runs"}) String unit,
      @Schema(description = "whether the limits of a run may have a lower one") boolean lowerable,
      String description) {}
}
