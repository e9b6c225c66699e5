package io.argorithm.server.web;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.coyote.Processor;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tomcat's connections, of which those that keep the server waiting are closed: when they take too
 * long, and earlier when connections run short, the longest-waiting first. Tomcat itself would let
 * new clients wait instead, and counts time from the last byte, so that one byte now and then keeps
 * a connection for ever. Requests that are being served are never cut.
 */
final class Connections extends NioEndpoint {

  private static final Logger log = LoggerFactory.getLogger(Connections.class);

  /** The line and the headers of a request have to come within this time of their first byte. */
  static final Duration HEADERS = Duration.ofSeconds(10);

  /** Nobody waits longer for another request; empty lines are none. */
  static final Duration IDLE = Duration.ofMinutes(1);

  private static final Duration ROUND = Duration.ofMillis(250);

  /** One part of so many is made free for those who come next. */
  private static final int PARTS = 16;

  private @Nullable Bodies bodies;
  private @Nullable ScheduledFuture<?> rounds;

  /** Whose bodies count among those that are waited for. */
  void watch(Bodies watched) {
    bodies = watched;
  }

  @Override
  public void startInternal() throws Exception {
    super.startInternal();
    rounds =
        getUtilityExecutor()
            .scheduleWithFixedDelay(
                this::lookAround, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void stopInternal() {
    if (rounds != null) {
      rounds.cancel(false);
    }
    super.stopInternal();
  }

  /** Is called for every connection that is accepted, this one being counted already. */
  @Override
  protected boolean setSocketOptions(SocketChannel socket) {
    makeRoom();
    return super.setSocketOptions(socket);
  }

  private void lookAround() {
    try {
      waits().filter(Wait::isOverdue).forEach(Wait::end);
      makeRoom();
    } catch (RuntimeException fault) {
      // The next round must come all the same.
      log.error("connections could not be looked at", fault);
    }
  }

  /** Looks at all connections, so for many places at once. */
  private void makeRoom() {
    long free = getMaxConnections() - getConnectionCount();
    int wanted = Math.max(2, getMaxConnections() / PARTS);
    if (free >= wanted / 2) {
      return;
    }
    List<Wait> first =
        waits().filter(Wait::mayEnd).sorted(Wait.FIRST_TO_END).limit(wanted - free).toList();
    first.forEach(Wait::end);
  }

  private Stream<Wait> waits() {
    Stream<Wait> idle =
        connections.values().stream()
            .filter(NioSocketWrapper.class::isInstance)
            .map(NioSocketWrapper.class::cast)
            .filter(Connections::isIdle)
            .map(Connections::waitOf);
    return bodies == null ? idle : Stream.concat(idle, bodies.waitedFor().map(this::waitOf));
  }

  /**
   * Tomcat holds the lock while it serves a request, reading its body included, and no longer asks
   * for more to read once a thread is to look at what has come.
   */
  private static boolean isIdle(NioSocketWrapper connection) {
    return !connection.getLock().isLocked()
        && !connection.isClosed()
        && connection.interestOpsHas(SelectionKey.OP_READ);
  }

  private static Wait waitOf(NioSocketWrapper connection) {
    Object begun = connection.getCurrentProcessor();
    if (begun instanceof Processor processor && processor.getRequest().getStartTimeNanos() > 0) {
      long nanos = System.nanoTime() - processor.getRequest().getStartTimeNanos();
      return new Wait(
          Wait.For.HEADERS,
          Duration.ofNanos(nanos),
          HEADERS,
          () -> {
            close(connection, begun, RefusedRequestValve::tooLate);
          });
    }
    // Not since the last byte read, which may belong to an empty line.
    long since = System.currentTimeMillis() - connection.getLastWrite();
    return new Wait(
        Wait.For.REQUEST,
        Duration.ofMillis(since),
        IDLE,
        () -> {
          close(connection, begun, _ -> {});
        });
  }

  private Wait waitOf(Body body) {
    return new Wait(Wait.For.BODY, body.waited(), body.allowed(), () -> cut(body));
  }

  /** Takes the lock that Tomcat takes before it serves, so that nobody is cut who is served. */
  private static void close(
      NioSocketWrapper connection, @Nullable Object begun, Consumer<SocketChannel> lastWords) {
    if (!connection.getLock().tryLock()) {
      return;
    }
    try {
      if (!connection.isClosed()
          && connection.interestOpsHas(SelectionKey.OP_READ)
          && connection.getCurrentProcessor() == begun) {
        lastWords.accept(connection.getSocket().getIOChannel());
        connection.close();
      }
    } finally {
      connection.getLock().unlock();
    }
  }

  /** Whoever reads the body finds it ended, and answers. */
  private void cut(Body body) {
    connections.values().stream()
        .filter(connection -> id(connection).equals(body.connectionId()))
        .findFirst()
        .map(connection -> connection.getSocket().getIOChannel())
        .ifPresent(body::cut);
  }

  private static String id(SocketWrapperBase<?> connection) {
    return connection.getServletConnection("http/1.1", "").getConnectionId();
  }

  /**
   * The server waits for a client.
   *
   * @param what what it waits for
   * @param lasted for how long
   * @param allowed how long it may
   * @param ending what ends it
   */
  private record Wait(For what, Duration lasted, Duration allowed, Runnable ending) {

    enum For {
      HEADERS,
      REQUEST,
      BODY
    }

    /** A moment for Tomcat to take notice of a connection. */
    private static final Duration SHORTEST = Duration.ofMillis(100);

    /** Who has just come is about to send something; whole headers mostly come in one piece. */
    private static final Duration YOUNG = Duration.ofSeconds(1);

    static final Comparator<Wait> FIRST_TO_END =
        Comparator.comparing(Wait::isYoung)
            .thenComparing(Wait::what)
            .thenComparing(Wait::lasted, Comparator.reverseOrder());

    boolean mayEnd() {
      return lasted.compareTo(SHORTEST) >= 0;
    }

    private boolean isYoung() {
      return what != For.HEADERS && lasted.compareTo(YOUNG) < 0;
    }

    boolean isOverdue() {
      return lasted.compareTo(allowed) > 0;
    }

    void end() {
      try {
        ending.run();
      } catch (RuntimeException goneAlready) {
        log.debug("a connection could not be ended", goneAlready);
      }
    }
  }
}
