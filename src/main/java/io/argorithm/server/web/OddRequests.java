package io.argorithm.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.NoHandlerFoundException;

/** Refuses what parts of Spring do not expect, and would take for a fault of their own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class OddRequests extends OncePerRequestFilter {

  /** No part of the health has parts of its own. */
  private static final Pattern PART_OF_A_PART = Pattern.compile("/health/+[^/]++/++[^/].*");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    if (type != null && type.split(";", 2)[0].contains("*")) {
      throw new InvalidMediaTypeException(type, "a body has one type");
    }
    if (PART_OF_A_PART.matcher(request.getRequestURI()).matches()) {
      throw new NoHandlerFoundException(
          request.getMethod(), request.getRequestURI(), new HttpHeaders());
    }
    chain.doFilter(request, response);
  }
}
