package io.argorithm.server.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * What requests run in: threads of the system, among which it shares the processors fairly. A
 * request that finds none free, because runs wait or clients are slow, gets a virtual thread, so
 * that nobody waits for those. Virtual threads alone let some wait long when there is much to do:
 * the few threads that carry them finish what they have before they look for what has come.
 */
final class RequestThreads {

  private static final int MOST = 64;

  private RequestThreads() {}

  static Executor executor() {
    return new ThreadPoolExecutor(
        0,
        MOST,
        1,
        TimeUnit.MINUTES,
        new SynchronousQueue<>(),
        Thread.ofPlatform().name("request-", 1).daemon().factory(),
        (request, full) -> Thread.ofVirtual().name("request").start(request));
  }

  /**
   * Lets others go first at the begin of each request. Without it a connection whose next request
   * is there already is served again and again, for Tomcat looks for one before it lets go.
   */
  static final class Turns extends ValveBase {

    Turns() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      Thread.yield();
      getNext().invoke(request, response);
    }
  }
}
