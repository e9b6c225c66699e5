package io.argorithm.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/** What browsers may do with this server, with accounts and without. */
@Component
class BrowserRules {

  private final PageProperties pages;
  private final ContentPolicy contentPolicy;
  private final Refusals refusals;
  private final boolean onLoopback;

  BrowserRules(
      PageProperties pages,
      ContentPolicy contentPolicy,
      Refusals refusals,
      ServerProperties server) {
    this.pages = pages;
    this.contentPolicy = contentPolicy;
    this.refusals = refusals;
    this.onLoopback =
        server.getAddress() != null
            && server.getAddress().isLoopbackAddress()
            && !trustsProxy(server.getForwardHeadersStrategy());
  }

  HttpSecurity apply(HttpSecurity http) {
    ForeignPages foreignPages = new ForeignPages(pages, refusals);
    return http.headers(headers ->
            headers
                .referrerPolicy(referrer -> {})
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .addHeaderWriter(contentPolicy))
        .addFilterAfter(new HostNames(pages, onLoopback, refusals), HeaderWriterFilter.class)
        .addFilterAfter(foreignPages, HostNames.class)
        .addFilterAfter(answersOfAllowedPages(foreignPages), ForeignPages.class);
  }

  /** Lets pages of allowed origins read what they are answered; tokens go by header, not cookie. */
  private CorsFilter answersOfAllowedPages(ForeignPages foreignPages) {
    CorsConfiguration readable = new CorsConfiguration();
    readable.setAllowedOrigins(pages.origins().stream().map(Origin::toString).toList());
    readable.setAllowedMethods(List.of("GET", "HEAD", "POST"));
    readable.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    readable.setExposedHeaders(List.of("ETag", "Retry-After"));
    return new CorsFilter(ignored -> readable) {
      @Override
      protected boolean shouldNotFilter(HttpServletRequest request) {
        return !foreignPages.isAllowed(request);
      }
    };
  }

  /** A trusted proxy is the only one that reaches the server, and chooses the names. */
  private static boolean trustsProxy(@Nullable ForwardHeadersStrategy strategy) {
    return strategy != null && strategy != ForwardHeadersStrategy.NONE;
  }
}
