package io.argorithm.server.execution.sandbox;

import io.argorithm.server.config.ServerProperties;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.WebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pool of workers into the server. */
@Configuration(proxyBeanMethods = false)
class SandboxConfiguration {

  @Bean(destroyMethod = "close")
  WorkerPool sandbox(
      SandboxProperties properties, ServerProperties server, ObjectProvider<SandboxMonitor> monitor)
      throws IOException {
    return WorkerPool.start(
        properties,
        server.storageFolder(),
        server.runtimeFolder(),
        monitor.getIfAvailable(() -> SandboxMonitor.NONE));
  }

  /**
   * Changes nothing, but has the pool made before the web server and all that answers requests, so
   * that workers start while those do.
   */
  @Bean
  WebServerFactoryCustomizer<WebServerFactory> workersFirst(WorkerPool sandbox) {
    return factory -> {};
  }

  @Bean
  Drain sandboxDrain(WorkerPool sandbox) {
    return new Drain(sandbox);
  }
}
