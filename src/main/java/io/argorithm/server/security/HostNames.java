package io.argorithm.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers to its own names alone where that can be known: a page of any site can let its name lead
 * to 127.0.0.1, and its browser then takes this server for that site.
 */
final class HostNames extends OncePerRequestFilter {

  private final Set<String> allowed;
  private final boolean checks;
  private final Refusals refusals;

  /**
   * Knows the names.
   *
   * @param onLoopback whether the server listens on this machine alone, and people reach it
   *     themselves, not through a proxy that it trusts
   */
  HostNames(PageProperties pages, boolean onLoopback, Refusals refusals) {
    this.allowed = pages.hosts();
    this.checks = !allowed.contains("*") && (onLoopback || !allowed.isEmpty());
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    // Browsers never leave the header out, HTTP/1.0 may.
    return !checks || request.getHeader(HttpHeaders.HOST) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String name = request.getServerName().toLowerCase(Locale.ROOT);
    if (allowed.contains(name) || isOfThisMachine(name)) {
      chain.doFilter(request, response);
    } else {
      refusals.answer(request, response, new ForeignHost());
    }
  }

  static boolean isOfThisMachine(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    if (bare.equals("localhost") || bare.endsWith(".localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(bare.replaceFirst("^\\[(.*)]$", "$1")).isLoopbackAddress();
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
