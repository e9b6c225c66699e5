package io.argorithm.server.monitoring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Watches requests from the first filter to the last byte. As an interceptor it learns which route
 * a request has found; as a filter it also sees those that a filter refused, and then asks where
 * they would have gone.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestObserver extends OncePerRequestFilter implements HandlerInterceptor {

  private static final String ROUTE = RequestObserver.class.getName();

  private final RequestMetrics metrics;

  /** Asked for late: the mapping is made with this interceptor in hand. */
  private final ObjectProvider<RequestMappingHandlerMapping> routes;

  RequestObserver(RequestMetrics metrics, ObjectProvider<RequestMappingHandlerMapping> routes) {
    this.metrics = metrics;
    this.routes = routes;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String route = route(request);
    if (route != null && RequestMetrics.counts(route)) {
      request.setAttribute(ROUTE, route);
      metrics.begun(route);
    }
    return true;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long begin = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      count(request, response.getStatus(), System.nanoTime() - begin);
    }
  }

  private void count(HttpServletRequest request, int status, long nanos) {
    if (request.getAttribute(ROUTE) instanceof String route) {
      metrics.ended(route, status, nanos);
      if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
        metrics.failed(route, fault);
      }
    } else if (route(request) == null) {
      String route = routeItWouldHaveFound(request);
      if (route != null && RequestMetrics.counts(route)) {
        metrics.refused(route, status, nanos);
      }
    }
  }

  private @Nullable String routeItWouldHaveFound(HttpServletRequest request) {
    ServletRequestPathUtils.parseAndCache(request);
    for (RequestMappingHandlerMapping mapping : routes) {
      try {
        if (mapping.getHandler(request) != null) {
          return route(request);
        }
      } catch (Exception noSuchMethodHere) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable String route(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    String route = pattern == null ? null : pattern.toString();
    return route != null && route.endsWith("/**")
        ? route.substring(0, route.length() - "/**".length())
        : route;
  }
}
