package io.argorithm.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Hands what filters throw, and what servlets let pass, to those who answer for the controllers:
 * otherwise Tomcat logs it whole and forgets the headers of the answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class FilterFaults extends OncePerRequestFilter {

  private final HandlerExceptionResolver answers;

  FilterFaults(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
    this.answers = answers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException wrapped) {
      Exception fault = wrapped.getRootCause() instanceof Exception cause ? cause : wrapped;
      if (!answered(request, response, fault)) {
        throw wrapped;
      }
    } catch (RuntimeException fault) {
      if (!answered(request, response, fault)) {
        throw fault;
      }
    }
  }

  private boolean answered(
      HttpServletRequest request, HttpServletResponse response, Exception fault) {
    return !response.isCommitted()
        && answers.resolveException(request, response, null, fault) != null;
  }
}
