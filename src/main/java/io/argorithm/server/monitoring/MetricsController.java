package io.argorithm.server.monitoring;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The scrape for Prometheus. */
@RestController
@Tag(name = "monitoring")
class MetricsController {

  private final PrometheusRegistry registry;
  private final ExpositionFormats formats = ExpositionFormats.init();

  MetricsController(PrometheusRegistry registry) {
    this.registry = registry;
  }

  @Operation(summary = "Metrics in Prometheus' text format, or as OpenMetrics when asked")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
  @RequestMapping(
      path = "/metrics",
      method = {RequestMethod.GET, RequestMethod.HEAD})
  ResponseEntity<byte[]> scrape(
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept)
      throws IOException {
    ExpositionFormatWriter writer = formats.findWriter(accept);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out, registry.scrape());
    String samples = out.toString(StandardCharsets.UTF_8);
    String missing = writer instanceof PrometheusTextFormatWriter ? missing(samples) : "";
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(writer.getContentType()))
        .body((missing + samples).getBytes(StandardCharsets.UTF_8));
  }

  private static String missing(String samples) {
    return Arrays.stream(ContractFamily.values())
        .filter(family -> !samples.contains("# TYPE " + family.metric() + " "))
        .map(ContractFamily::announcement)
        .collect(Collectors.joining());
  }
}
