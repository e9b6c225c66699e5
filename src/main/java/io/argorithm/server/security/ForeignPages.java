package io.argorithm.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of other sites change and run nothing here, although a browser that shows them can
 * reach this server. Browsers say in {@code Sec-Fetch-Site} how page and server are related, and in
 * {@code Origin} where the page is from; clients that are no browsers send neither.
 */
final class ForeignPages extends OncePerRequestFilter {

  /** Methods that read. Other ones may write. */
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** Reads, but costs a run. */
  private static final RequestMatcher RUNS =
      PathPatternRequestMatcher.pathPattern("/api/v1/argorithms/{id}/runs");

  private final Set<Origin> allowed;
  private final Refusals refusals;

  ForeignPages(PageProperties pages, Refusals refusals) {
    this.allowed = pages.origins();
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!allowed.isEmpty()) {
      // Caches must not give an allowed page what another one was answered.
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    }
    if (isEffective(request) && isForeign(request)) {
      refusals.answer(request, response, new ForeignPage());
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Whether a page of an allowed origin sends this. */
  boolean isAllowed(HttpServletRequest request) {
    @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin != null && Origin.parse(origin).filter(allowed::contains).isPresent();
  }

  private static boolean isEffective(HttpServletRequest request) {
    return !READING.contains(request.getMethod())
        || (RUNS.matches(request) && !isFollowedLink(request));
  }

  /**
   * Addresses of runs are there to be linked to; a page by itself cannot make a browser say this.
   */
  private static boolean isFollowedLink(HttpServletRequest request) {
    return "?1".equals(request.getHeader("Sec-Fetch-User"));
  }

  /**
   * What the browser says of the relation comes first: it also holds behind a proxy that keeps to
   * itself under which name it was reached.
   */
  private boolean isForeign(HttpServletRequest request) {
    @Nullable String relation = request.getHeader("Sec-Fetch-Site");
    @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
    boolean foreign =
        relation != null
            ? !relation.equals("same-origin") && !relation.equals("none")
            : origin != null && Origin.parse(origin).filter(Origin.of(request)::equals).isEmpty();
    return foreign && !isAllowed(request);
  }
}
