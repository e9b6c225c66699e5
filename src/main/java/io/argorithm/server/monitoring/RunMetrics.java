package io.argorithm.server.monitoring;

import io.argorithm.server.execution.Run;
import io.argorithm.server.execution.RunMonitor;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;

/** Counts runs by argorithm, under the names that existing dashboards query. */
class RunMetrics implements RunMonitor {

  private static final double BYTES_PER_KIB = 1024;

  private final Counter requests;
  private final Counter responses;
  private final Histogram milliseconds;
  private final Histogram kibibytes;

  RunMetrics(PrometheusRegistry registry) {
    requests =
        Counter.builder()
            .name(ContractFamily.EXECUTION_REQUESTS.metric())
            .help(ContractFamily.EXECUTION_REQUESTS.help())
            .labelNames("argorithm_id", "parameters")
            .withoutExemplars()
            .register(registry);
    responses =
        Counter.builder()
            .name(ContractFamily.EXECUTION_RESPONSES.metric())
            .help(ContractFamily.EXECUTION_RESPONSES.help())
            .labelNames("argorithm_id", "status")
            .withoutExemplars()
            .register(registry);
    milliseconds =
        Histogram.builder()
            .name(ContractFamily.EXECUTION_TIME.metric())
            .help(ContractFamily.EXECUTION_TIME.help())
            .labelNames("argorithm_id", "status")
            .classicOnly()
            .classicUpperBounds(Buckets.MILLISECONDS)
            .withoutExemplars()
            .register(registry);
    kibibytes =
        Histogram.builder()
            .name(ContractFamily.EXECUTION_SIZE.metric())
            .help(ContractFamily.EXECUTION_SIZE.help())
            .labelNames("argorithm_id")
            .classicOnly()
            .classicUpperBounds(Buckets.KIBIBYTES)
            .withoutExemplars()
            .register(registry);
  }

  @Override
  public void requested(String argorithmId, boolean withParameters) {
    requests.labelValues(argorithmId, withParameters ? "PROVIDED" : "DEFAULT").inc();
  }

  @Override
  public void answered(String argorithmId, Run.Status status, Duration took, long bytes) {
    String label = label(status);
    responses.labelValues(argorithmId, label).inc();
    milliseconds.labelValues(argorithmId, label).observe(took.toNanos() / 1e6);
    kibibytes.labelValues(argorithmId).observe(bytes / BYTES_PER_KIB);
  }

  @Override
  public void failed(String argorithmId) {
    responses.labelValues(argorithmId, "ERROR").inc();
  }

  private static String label(Run.Status status) {
    return switch (status) {
      case PARAMETERS -> "NORMAL";
      case EXAMPLE -> "REDIRECTED";
      case CACHE -> "CACHE";
    };
  }
}
