package io.argorithm.server.monitoring;

import io.argorithm.server.execution.sandbox.SandboxMonitor;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;

/** Counts what happens in the pool of workers. */
class SandboxMetrics implements SandboxMonitor {

  /** All that {@link SandboxMonitor#workerEnded} may name, so that each is counted from zero. */
  private static final List<String> CAUSES =
      List.of(
          "retired",
          "worn",
          "time",
          "cpu",
          "memory",
          "protocol",
          "death",
          "dead_before",
          "not_taken");

  private final MeterProvider<Counter> ends;
  private final Timer waits;
  private final Timer starts;
  private final Counter turnedAway;
  private final Counter failedStarts;
  private final Counter clientsGone;

  SandboxMetrics(MeterRegistry registry) {
    ends =
        Counter.builder("argorithm.sandbox.worker.ends")
            .description("Workers that ended, by cause")
            .withRegistry(registry);
    CAUSES.forEach(cause -> ends.withTag("cause", cause));
    waits =
        Timer.builder("argorithm.sandbox.wait")
            .description("Time that programs waited for a worker")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofMillis(1))
            .maximumExpectedValue(Duration.ofSeconds(30))
            .register(registry);
    starts =
        Timer.builder("argorithm.sandbox.worker.start")
            .description("Time from the start of a worker until it was ready")
            .register(registry);
    turnedAway =
        Counter.builder("argorithm.sandbox.turned.away")
            .description("Programs that no worker could take")
            .register(registry);
    failedStarts =
        Counter.builder("argorithm.sandbox.worker.start.failures")
            .description("Workers that ended before they were ready")
            .register(registry);
    clientsGone =
        Counter.builder("argorithm.sandbox.clients.gone")
            .description("Programs that nobody waited for any more")
            .register(registry);
  }

  @Override
  public void waited(Duration time) {
    waits.record(time);
  }

  @Override
  public void turnedAway() {
    turnedAway.increment();
  }

  @Override
  public void clientGone() {
    clientsGone.increment();
  }

  @Override
  public void workerStarted(Duration time) {
    starts.record(time);
  }

  @Override
  public void workerStartFailed() {
    failedStarts.increment();
  }

  @Override
  public void workerEnded(String cause) {
    ends.withTag("cause", cause).increment();
  }
}
