package io.argorithm.server.execution.web;

import io.argorithm.server.config.ServerProperties;
import io.argorithm.server.security.Caller;
import io.argorithm.server.security.RateLimit;
import io.argorithm.server.security.RateLimits;
import io.argorithm.server.security.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Where all runs pass, whichever face they come to. */
@Component
class RunGate {

  private final RateLimits limits;
  private final ServerProperties server;

  RunGate(RateLimits limits, ServerProperties server) {
    this.limits = limits;
    this.server = server;
  }

  /**
   * Counts one more run.
   *
   * @return the name that the run is counted for in the sandbox
   * @throws TooManyRequests when that was one too many
   */
  String admit(HttpServletRequest request, Caller caller) {
    limits.take(RateLimit.RUNS, caller.email());
    // Without accounts all callers have one name, but not one address.
    return server.hasAccounts() ? caller.email() : request.getRemoteAddr();
  }
}
