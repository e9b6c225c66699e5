package io.argorithm.server.web;

import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP/1.1 over {@link Connections}. Tomcat makes it by its name, so it is public. */
public class ConnectionProtocol extends Http11NioProtocol {

  private final Connections connections;

  /** Makes one with connections of its own. */
  public ConnectionProtocol() {
    this(new Connections());
  }

  private ConnectionProtocol(Connections connections) {
    super(connections);
    this.connections = connections;
  }

  Connections connections() {
    return connections;
  }
}
