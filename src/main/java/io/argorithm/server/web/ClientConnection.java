package io.argorithm.server.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * The connection that a request came over. This is the one place that asks Tomcat about it, because
 * servlets cannot: Tomcat does not look at a connection while a request is being answered.
 */
public final class ClientConnection {

  private static final String ATTRIBUTE = ClientConnection.class.getName();

  /** What Tomcat says is available when reading fails, or meets the end. */
  private static final int FAILED = 1;

  private final org.apache.coyote.Request request;
  private final org.apache.coyote.Response response;
  private volatile boolean cut;

  private ClientConnection(Request request, Response response) {
    this.request = request.getCoyoteRequest();
    this.response = response.getCoyoteResponse();
  }

  /** The connection of {@code request}. */
  public static ClientConnection of(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof ClientConnection connection) {
      return connection;
    }
    throw new IllegalStateException("the request did not come through Tomcat's engine");
  }

  /**
   * Whether the client has closed the connection, or its half of it, or was cut off. For the thread
   * of the request, after the body has been read. Reads without waiting; what a client sends ahead
   * stays where Tomcat will look for the next request, and hides the end that may follow it.
   */
  public boolean isGone() {
    if (cut) {
      return true;
    }
    request.action(ActionCode.AVAILABLE, Boolean.TRUE);
    // No client sends a single byte ahead of its next request.
    return request.getAvailable() == FAILED;
  }

  /** Closes it as soon as the request's thread returns; nothing more is written until then. */
  void cut(IOException why) {
    cut = true;
    response.action(ActionCode.CLOSE_NOW, why);
  }

  /** Notes the connection of each request where {@link #of} finds it. */
  static final class Marker extends ValveBase {

    Marker() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      request.setAttribute(ATTRIBUTE, new ClientConnection(request, response));
      getNext().invoke(request, response);
    }
  }
}
