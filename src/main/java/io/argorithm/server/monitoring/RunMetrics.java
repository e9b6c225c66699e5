package io.argorithm.server.monitoring;

import io.argorithm.server.catalogue.CatalogueMonitor;
import io.argorithm.server.execution.Run;
import io.argorithm.server.execution.RunMonitor;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.List;

/**
 * Counts runs by argorithm, under the names that existing dashboards query. One thread at a time,
 * so that none counts under a label that another has dropped.
 */
class RunMetrics implements RunMonitor, CatalogueMonitor {

  private static final double BYTES_PER_KIB = 1024;

  private final BusiestArgorithms argorithms = new BusiestArgorithms(this::drop);
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
  public synchronized void requested(String argorithmId, boolean withParameters) {
    argorithms.count(argorithmId);
    requests
        .labelValues(argorithms.label(argorithmId), withParameters ? "PROVIDED" : "DEFAULT")
        .inc();
  }

  @Override
  public synchronized void answered(
      String argorithmId, Run.Status status, Duration took, long bytes) {
    String argorithm = argorithms.label(argorithmId);
    String label = label(status);
    responses.labelValues(argorithm, label).inc();
    milliseconds.labelValues(argorithm, label).observe(took.toNanos() / 1e6);
    kibibytes.labelValues(argorithm).observe(bytes / BYTES_PER_KIB);
  }

  @Override
  public synchronized void failed(String argorithmId) {
    responses.labelValues(argorithms.label(argorithmId), "ERROR").inc();
  }

  @Override
  public synchronized void removed(String id) {
    argorithms.remove(id);
  }

  private void drop(String argorithm) {
    for (var family : List.of(requests, responses, milliseconds, kibibytes)) {
      family.removeIf(labels -> labels.getFirst().equals(argorithm));
    }
  }

  private static String label(Run.Status status) {
    return switch (status) {
      case PARAMETERS -> "NORMAL";
      case EXAMPLE -> "REDIRECTED";
      case CACHE -> "CACHE";
    };
  }
}
