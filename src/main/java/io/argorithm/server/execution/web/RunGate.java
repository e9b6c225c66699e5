package io.argorithm.server.execution.web;

import io.argorithm.server.budget.Budget;
import io.argorithm.server.execution.Client;
import io.argorithm.server.execution.sandbox.SandboxProperties;
import io.argorithm.server.security.Caller;
import io.argorithm.server.security.CallerNames;
import io.argorithm.server.security.RateLimit;
import io.argorithm.server.security.RateLimits;
import io.argorithm.server.security.TooManyRequests;
import io.argorithm.server.web.ClientConnection;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Where all runs pass, whichever face they come to. */
@Component
class RunGate {

  /** All answers with runs together may keep this part of the heap while clients read them. */
  private static final int PART_OF_THE_HEAP = 10;

  /** No caller gets more than this part of that, unless a single answer may need more. */
  private static final int PART_OF_ONE_CALLER = 4;

  private final RateLimits limits;
  private final CallerNames names;
  private final Budget memory;

  RunGate(RateLimits limits, CallerNames names, SandboxProperties sandbox) {
    this.limits = limits;
    this.names = names;
    long bytes = Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP;
    long each = Math.max(bytes / PART_OF_ONE_CALLER, OpenAnswer.largest(sandbox));
    this.memory = new Budget(Math.max(bytes, each), each);
  }

  /**
   * Counts one more run.
   *
   * @return the answer to it, to be closed when it is given
   * @throws TooManyRequests when that was one too many
   */
  OpenAnswer admit(HttpServletRequest request, Caller caller) {
    limits.take(RateLimit.RUNS, caller.email());
    String name = names.of(request, caller);
    Client client = new Client(name, ClientConnection.of(request)::isGone);
    return new OpenAnswer(client, memory.open(name));
  }
}
