package io.argorithm.server.monitoring;

import io.argorithm.server.budget.Budget;
import io.argorithm.server.web.AnswerMemory;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The scrape for Prometheus. */
@RestController
@Tag(name = "monitoring")
class MetricsController {

  private final PrometheusRegistry registry;
  private final AnswerMemory memory;
  private final ExpositionFormats formats = ExpositionFormats.init();
  private final Lock oneAtATime = new ReentrantLock();

  MetricsController(PrometheusRegistry registry, AnswerMemory memory) {
    this.registry = registry;
    this.memory = memory;
  }

  @Operation(summary = "Metrics in Prometheus' text format, or as OpenMetrics when asked")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
  @RequestMapping(
      path = "/metrics",
      method = {RequestMethod.GET, RequestMethod.HEAD})
  void scrape(
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException {
    ExpositionFormatWriter writer = formats.findWriter(accept);
    byte[] body = scrape(writer);
    try (Budget.Share _ = memory.hold(request, body.length)) {
      response.setContentType(MediaType.parseMediaType(writer.getContentType()).toString());
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  /** Takes several times the memory of the answer, so nobody does it beside another. */
  private byte[] scrape(ExpositionFormatWriter writer) throws IOException {
    oneAtATime.lock();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(out, registry.scrape());
      String samples = out.toString(StandardCharsets.UTF_8);
      String missing = writer instanceof PrometheusTextFormatWriter ? missing(samples) : "";
      return (missing + samples).getBytes(StandardCharsets.UTF_8);
    } finally {
      oneAtATime.unlock();
    }
  }

  private static String missing(String samples) {
    return Arrays.stream(ContractFamily.values())
        .filter(family -> !samples.contains("# TYPE " + family.metric() + " "))
        .map(ContractFamily::announcement)
        .collect(Collectors.joining());
  }
}
