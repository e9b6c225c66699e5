package io.argorithm.server.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

  /** The others wait for their turn, so that requests of whom nothing is discarded come through. */
  private static final int MOST_DISCARDED_AT_ONCE = 4;

  private static final Logger log = LoggerFactory.getLogger(BodyValve.class);

  private final Bodies bodies;
  private final Semaphore discarding = new Semaphore(MOST_DISCARDED_AT_ONCE);

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
  private void discardRest(Body body, Request request, Response response) {
    if (body.isComplete() || request.getCoyoteRequest().hasExpectation()) {
      return; // All of it is read, or the client waits to be asked for it.
    }
    try {
      response.finishResponse();
      boolean mayRead = discarding.tryAcquire(Body.AFTER_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
      try {
        body.discardRest(mayRead ? MOST_TO_DISCARD : 0);
      } finally {
        if (mayRead) {
          discarding.release();
        }
      }
    } catch (IOException | BodyTooLate gone) {
      log.debug("the rest of a body did not come", gone);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
