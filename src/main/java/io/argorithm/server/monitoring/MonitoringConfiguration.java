package io.argorithm.server.monitoring;

import io.argorithm.server.config.ServerProperties;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the metrics of the wire contract beside Micrometer's own. */
@Configuration(proxyBeanMethods = false)
class MonitoringConfiguration {

  private static final DateTimeFormatter RELEASE_DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  @Bean
  RunMetrics runMetrics(PrometheusRegistry registry) {
    return new RunMetrics(registry);
  }

  @Bean
  RequestObserver requestObserver(
      PrometheusRegistry registry, ObjectProvider<RequestMappingHandlerMapping> routes) {
    return new RequestObserver(new RequestMetrics(registry), routes);
  }

  @Bean
  WebMvcConfigurer requestObservation(RequestObserver observer) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        // Behind those that refuse methods which no route declares.
        interceptors.addInterceptor(observer).order(Ordered.LOWEST_PRECEDENCE);
      }
    };
  }

  /** The day this process started, which is what the reference shows as its release. */
  @Bean
  Info releaseDate(PrometheusRegistry registry, Clock clock) {
    Info info =
        Info.builder()
            .name(ContractFamily.RELEASE_DATE.metric())
            .help(ContractFamily.RELEASE_DATE.help())
            .labelNames("last_release")
            .register(registry);
    info.setLabelValues(RELEASE_DAY.format(LocalDate.now(clock)));
    return info;
  }

  @Bean
  FilterRegistrationBean<MetricsToken> metricsToken(ServerProperties server) {
    var registration = new FilterRegistrationBean<>(new MetricsToken(server.metricsToken()));
    registration.addUrlPatterns("/metrics");
    registration.setEnabled(!server.metricsToken().isEmpty());
    return registration;
  }
}
