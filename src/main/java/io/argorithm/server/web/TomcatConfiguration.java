package io.argorithm.server.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tomcat's own error answers look like all others, and its requests take turns. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> jsonErrors() {
    return factory ->
        factory.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(RefusedRequestValve.class.getName());
          }
        });
  }

  /** Comes after the customizer of Spring Boot, which sets an executor, too. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestThreads() {
    return factory -> {
      factory.addProtocolHandlerCustomizers(
          handler -> handler.setExecutor(RequestThreads.executor()));
      factory.addEngineValves(new RequestThreads.Turns(), new ClientConnection.Marker());
    };
  }

  /** Neither connections nor bodies that take their time hold up others, or fill the memory. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> patience() {
    return factory -> {
      Bodies bodies = Bodies.inHeapOf(Runtime.getRuntime().maxMemory());
      factory.setProtocol(ConnectionProtocol.class.getName());
      factory.addProtocolHandlerCustomizers(handler -> {
        if (handler instanceof ConnectionProtocol protocol) {
          protocol.connections().watch(bodies);
        }
      });
      factory.addEngineValves(new BodyValve(bodies));
    };
  }
}
