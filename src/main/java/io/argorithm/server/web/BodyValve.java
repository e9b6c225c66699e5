package io.argorithm.server.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a {@link Body} between a connection and all who read from it: servlets, filters, and Tomcat
 * itself, which reads forms and files of its own accord.
 */
final class BodyValve extends ValveBase {

  /** A client that sends too much gets to read why, if it is not far too much. */
  private static final long MOST_TO_DISCARD = 64L * 1024 * 1024;

  private static final Logger log = LoggerFactory.getLogger(BodyValve.class);

  private final Bodies bodies;

  BodyValve(Bodies bodies) {
    super(true);
    this.bodies = bodies;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
      getNext().invoke(request, response);
      return;
    }
    org.apache.coyote.Request connection = request.getCoyoteRequest();
    var source = connection.getInputBuffer();
    Body body = new Body(request, bodies);
    connection.setInputBuffer(body);
    bodies.begin(body);
    try {
      getNext().invoke(request, response);
      body.release();
      discardRest(body, request, response);
    } finally {
      body.release();
      bodies.end(body);
      connection.setInputBuffer(source);
    }
  }

  /** Tomcat would do it without a limit of time. */
  private static void discardRest(Body body, Request request, Response response) {
    if (request.getCoyoteRequest().hasExpectation()) {
      return; // The client waits to be asked for its body.
    }
    try {
      response.finishResponse();
      body.discardRest(MOST_TO_DISCARD);
    } catch (IOException | BodyTooLate gone) {
      log.debug("the rest of a body did not come", gone);
    }
  }
}
