package io.argorithm.server.security;

import io.argorithm.server.config.ServerProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Tells browsers what our pages may do: load from this server alone, run no inline code, and be
 * shown in frames of other pages only where that is their purpose.
 */
@Component
class ContentPolicy implements HeaderWriter {

  private static final RequestMatcher EMBED =
      PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/embed/{id}");

  /** The page of routes is Swagger UI's, whose style sheet has pictures inside. */
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors ";

  private final String embedAncestors;

  ContentPolicy(ServerProperties server) {
    this.embedAncestors = server.embedOrigins().equals("none") ? "'none'" : server.embedOrigins();
  }

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    boolean embedded = EMBED.matches(request);
    response.setHeader("Content-Security-Policy", POLICY + (embedded ? embedAncestors : "'none'"));
    if (!embedded) {
      response.setHeader("X-Frame-Options", "DENY");
    }
  }
}
