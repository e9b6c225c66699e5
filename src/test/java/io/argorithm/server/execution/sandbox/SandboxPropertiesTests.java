package io.argorithm.server.execution.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.config.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SandboxPropertiesTests {

  @Test
  void haveTheDocumentedDefaults() {
    SandboxProperties properties = bind(Map.of());

    assertThat(properties.workers()).isGreaterThanOrEqualTo(2);
    assertThat(properties.spares()).isOne();
    assertThat(properties.limits().wall()).isEqualTo(Duration.ofSeconds(10));
    assertThat(properties.limits().heapBytes()).isEqualTo(256L << 20);
    assertThat(properties.limits().states()).isEqualTo(200_000);
    assertThat(properties.limits().outputBytes()).isEqualTo(64L << 20);
    assertThat(properties.sourceBytes()).isEqualTo(256L << 10);
    assertThat(properties.parameterBytes()).isEqualTo(1L << 20);
  }

  @Test
  void comeFromEnvironmentVariables() {
    SandboxProperties properties =
        bind(
            Map.of(
                "SANDBOX_WORKERS", "3",
                "SANDBOX_WALL_SECONDS", "2",
                "SANDBOX_RUNS_PER_WORKER", "7",
                "SANDBOX_COMPILE", "false"));

    assertThat(properties.workers()).isEqualTo(3);
    assertThat(properties.limits().wall()).isEqualTo(Duration.ofSeconds(2));
    assertThat(properties.runsPerWorker()).isEqualTo(7);
    assertThat(properties.compile()).isFalse();
  }

  private static SandboxProperties bind(Map<String, String> variables) {
    return new Binder(new MapConfigurationPropertySource(Settings.from(variables).properties()))
        .bind("sandbox", SandboxProperties.class)
        .get();
  }
}
