package io.argorithm.server.monitoring;

import io.argorithm.server.execution.sandbox.SandboxMonitor;
import io.argorithm.server.execution.sandbox.SandboxStatus;
import io.argorithm.server.execution.sandbox.WorkerPool;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the pool of workers be seen in metrics and in health. */
@Configuration(proxyBeanMethods = false)
class SandboxObservation {

  @Bean
  SandboxMonitor sandboxMetrics(MeterRegistry registry) {
    return new SandboxMetrics(registry);
  }

  @Bean
  MeterBinder sandboxGauges(WorkerPool pool) {
    return registry -> {
      gauge(registry, pool, "workers.alive", "Workers that are alive", SandboxStatus::alive);
      gauge(registry, pool, "workers.busy", "Workers with a program", SandboxStatus::busy);
      gauge(registry, pool, "queue", "Programs that wait for a worker", SandboxStatus::waiting);
    };
  }

  /** Down while no worker is ready, for then every run would have to wait or be refused. */
  @Bean
  HealthIndicator sandboxHealthIndicator(WorkerPool pool) {
    return () -> {
      SandboxStatus status = pool.status();
      return Health.status(status.ready() ? "UP" : "DOWN")
          .withDetail("runtime", status.runtime())
          .withDetail("compiles", status.compiles())
          .withDetail("alive", status.alive())
          .withDetail("busy", status.busy())
          .withDetail("waiting", status.waiting())
          .build();
    };
  }

  private static void gauge(
      MeterRegistry registry,
      WorkerPool pool,
      String name,
      String description,
      ToDoubleFunction<SandboxStatus> value) {
    Gauge.builder("argorithm.sandbox." + name, pool, it -> value.applyAsDouble(it.status()))
        .description(description)
        .register(registry);
  }
}
