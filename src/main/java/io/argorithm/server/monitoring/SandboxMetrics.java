package io.argorithm.server.monitoring;

import io.argorithm.server.execution.sandbox.SandboxMonitor;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Counts what happens in the pool of workers. */
class SandboxMetrics implements SandboxMonitor {

  private final MeterRegistry registry;
  private final Timer waits;
  private final Timer starts;
  private final Counter turnedAway;
  private final Counter failedStarts;

  SandboxMetrics(MeterRegistry registry) {
    this.registry = registry;
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
  public void workerStarted(Duration time) {
    starts.record(time);
  }

  @Override
  public void workerStartFailed() {
    failedStarts.increment();
  }

  @Override
  public void workerEnded(String cause) {
    Counter.builder("argorithm.sandbox.worker.ends")
        .description("Workers that ended, by cause")
        .tag("cause", cause)
        .register(registry)
        .increment();
  }
}
