package io.argorithm.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Redirects to a route when a path has one slash too many at its end. */
@Component
class TrailingSlash {

  /** Asked for late: the mapping itself is made with the error mapper in hand. */
  private final ObjectProvider<RequestMappingHandlerMapping> routes;

  TrailingSlash(ObjectProvider<RequestMappingHandlerMapping> routes) {
    this.routes = routes;
  }

  Optional<ResponseEntity<byte[]>> redirect(HttpServletRequest request) {
    StringBuffer url = request.getRequestURL();
    String path = request.getRequestURI();
    if (path.equals("/static")) {
      return Optional.of(to(url.append('/')));
    }
    if (!path.endsWith("/") || !isRoute(path.substring(0, path.length() - 1))) {
      return Optional.empty();
    }
    url.setLength(url.length() - 1);
    return Optional.of(to(url));
  }

  private boolean isRoute(String path) {
    PathContainer container = PathContainer.parsePath(path);
    return routes.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(info -> Stream.ofNullable(info.getPathPatternsCondition()))
        .flatMap(condition -> condition.getPatterns().stream())
        .anyMatch(pattern -> pattern.matches(container));
  }

  private static ResponseEntity<byte[]> to(CharSequence url) {
    return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
        .header(HttpHeaders.LOCATION, url.toString())
        .build();
  }
}
