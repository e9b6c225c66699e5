package io.argorithm.server.monitoring;

import io.argorithm.server.config.ServerProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells where the server can be reached. */
@Component
class StartMessage {

  private static final Logger log = LoggerFactory.getLogger(StartMessage.class);

  private final Environment environment;
  private final ServerProperties server;

  StartMessage(Environment environment, ServerProperties server) {
    this.environment = environment;
    this.server = server;
  }

  @EventListener(ApplicationReadyEvent.class)
  void say() {
    String host = environment.getRequiredProperty("server.address");
    log.info(
        "ARgorithm Server is ready at http://{}:{} (data in {})",
        host.contains(":") ? "[" + host + "]" : host,
        environment.getRequiredProperty("local.server.port"),
        server.storageFolder());
  }
}
