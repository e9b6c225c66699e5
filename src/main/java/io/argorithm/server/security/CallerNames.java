package io.argorithm.server.security;

import io.argorithm.server.config.ServerProperties;
import io.argorithm.server.web.ClientNetwork;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Whom things are counted for that callers share: accounts, or addresses where there are none. */
@Component
public class CallerNames {

  private final ServerProperties server;

  CallerNames(ServerProperties server) {
    this.server = server;
  }

  /** The name of the sender of {@code request}. */
  public String of(HttpServletRequest request, Caller caller) {
    // Without accounts all callers have one e-mail, but not one address.
    return server.hasAccounts() ? caller.email() : ClientNetwork.of(request);
  }
}
