package io.argorithm.server.monitoring;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Set;

/**
 * Counts requests by route, under the names that existing dashboards query. Routes, not paths, are
 * the label, so that nobody can make new time series by asking for new paths.
 */
class RequestMetrics {

  private static final Set<String> NOT_COUNTED =
      Set.of("/auth", "/metrics", "/programmers/verify", "/users/verify", "/error");

  private final Counter requests;
  private final Counter responses;
  private final Histogram seconds;
  private final Counter exceptions;
  private final Gauge inProgress;

  RequestMetrics(PrometheusRegistry registry) {
    requests =
        Counter.builder()
            .name(ContractFamily.SERVER_REQUESTS.metric())
            .help(ContractFamily.SERVER_REQUESTS.help())
            .labelNames("path")
            .withoutExemplars()
            .register(registry);
    responses =
        Counter.builder()
            .name(ContractFamily.SERVER_RESPONSES.metric())
            .help(ContractFamily.SERVER_RESPONSES.help())
            .labelNames("path", "status_code")
            .withoutExemplars()
            .register(registry);
    seconds =
        Histogram.builder()
            .name(ContractFamily.SERVER_TIME.metric())
            .help(ContractFamily.SERVER_TIME.help())
            .labelNames("path")
            .classicOnly()
            .classicUpperBounds(Buckets.SECONDS)
            .withoutExemplars()
            .register(registry);
    exceptions =
        Counter.builder()
            .name(ContractFamily.SERVER_EXCEPTIONS.metric())
            .help(ContractFamily.SERVER_EXCEPTIONS.help())
            .labelNames("path", "exception_type")
            .withoutExemplars()
            .register(registry);
    inProgress =
        Gauge.builder()
            .name(ContractFamily.SERVER_IN_PROGRESS.metric())
            .help(ContractFamily.SERVER_IN_PROGRESS.help())
            .labelNames("path")
            .withoutExemplars()
            .register(registry);
  }

  /** Whether requests to {@code route} are counted. */
  static boolean counts(String route) {
    return !NOT_COUNTED.contains(route);
  }

  /** A controller begins with a request. */
  void begun(String route) {
    requests.labelValues(route).inc();
    inProgress.labelValues(route).inc();
  }

  /** A request that a controller began with is answered. */
  void ended(String route, int status, long nanos) {
    inProgress.labelValues(route).dec();
    answered(route, status, nanos);
  }

  /** A request was answered before a controller saw it. */
  void refused(String route, int status, long nanos) {
    requests.labelValues(route).inc();
    answered(route, status, nanos);
  }

  /** A request failed for a reason of the server's own. */
  void failed(String route, Throwable fault) {
    exceptions.labelValues(route, fault.getClass().getSimpleName()).inc();
  }

  private void answered(String route, int status, long nanos) {
    responses.labelValues(route, Integer.toString(status)).inc();
    seconds.labelValues(route).observe(nanos / 1e9);
  }
}
