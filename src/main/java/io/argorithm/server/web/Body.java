package io.argorithm.server.web;

import io.argorithm.server.budget.Budget;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * The body of one request, on its way from the connection to the code that reads it: JSON, a form
 * or files. It has to come at a minimum rate, and its memory is counted.
 */
final class Body implements InputBuffer {

  /** A body has this time, and more as it comes. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final long BYTES_PER_SECOND = 16 * 1024;

  /** Who gets an answer before all was sent is listened to for so much longer, to read it. */
  static final Duration AFTER_ANSWER = Duration.ofSeconds(5);

  private final Request request;
  private final InputBuffer source;
  private final Bodies bodies;
  private final String connectionId;

  /** No route asks for a body but by POST, but Spring reads some, as large as they are. */
  private final boolean isUnexpected;

  private final long begin = System.nanoTime();
  private volatile long received;
  private volatile boolean waiting;
  private volatile boolean late;
  private Budget.@Nullable Share memory;
  private long held;

  Body(Request request, Bodies bodies) {
    this.request = request;
    this.source = request.getCoyoteRequest().getInputBuffer();
    this.bodies = bodies;
    this.isUnexpected = !request.getMethod().equals("POST");
    this.connectionId = request.getServletConnection().getConnectionId();
  }

  @Override
  public int doRead(ApplicationBufferHandler handler) throws IOException {
    if (received == 0) {
      begin();
    }
    int bytes = next(handler);
    if (isUnexpected && received > Bodies.FREE) {
      throw new BodyTooLarge(Bodies.FREE);
    }
    hold(bytes);
    return bytes;
  }

  @Override
  public int available() {
    return source.available();
  }

  String connectionId() {
    return connectionId;
  }

  boolean isWaiting() {
    return waiting;
  }

  Duration waited() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  Duration allowed() {
    return PATIENCE.plusMillis(1000 * received / BYTES_PER_SECOND);
  }

  /** Ends it before it is whole. */
  void cut(SocketChannel socket) {
    late = true;
    try {
      socket.shutdownInput();
    } catch (IOException goneAlready) {
      // Then the thread that waits for it knows.
    }
  }

  /** The request is answered: nothing of the body is held any more. */
  void release() {
    if (memory != null) {
      memory.close();
    }
  }

  /** Reads what is left, so that the client, which is still sending, gets to read the answer. */
  void discardRest(long most) throws IOException {
    long end = System.nanoTime() + AFTER_ANSWER.toNanos();
    long left = most;
    while (!late && !isComplete()) {
      int bytes = next(new Nowhere());
      left -= bytes;
      if (bytes < 0 || left < 0 || System.nanoTime() > end) {
        throw tooLate();
      }
    }
  }

  /** Whether all of it has been read. */
  boolean isComplete() {
    AtomicBoolean whole = new AtomicBoolean();
    request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, whole);
    return whole.get();
  }

  private int next(ApplicationBufferHandler handler) throws IOException {
    if (late || waited().compareTo(allowed()) > 0) {
      throw tooLate();
    }
    waiting = true;
    try {
      int bytes = source.doRead(handler);
      received += Math.max(0, bytes);
      return bytes;
    } catch (SocketTimeoutException silent) {
      throw tooLate();
    } catch (IOException broken) {
      if (late) {
        throw tooLate();
      }
      throw broken;
    } finally {
      waiting = false;
    }
  }

  private void hold(int bytes) {
    long wanted = Math.max(0, received - Bodies.FREE) - held;
    if (memory != null && bytes > 0 && wanted > 0) {
      if (!memory.add(wanted)) {
        throw new TooMuchToRead();
      }
      held += wanted;
    }
  }

  /** Nothing is set aside for what is announced, but what would be too much is not begun. */
  private void begin() {
    // Not before, for a valve may have put what a proxy says in its place.
    memory = bodies.share(ClientNetwork.of(request));
    long announced = request.getContentLengthLong() - Bodies.FREE;
    if (isUnexpected && announced > 0) {
      throw new BodyTooLarge(Bodies.FREE);
    }
    if (!memory.hasRoomFor(announced)) {
      throw new TooMuchToRead();
    }
  }

  /** Nobody reads the rest, and it is no next request, so the connection ends with this one. */
  private BodyTooLate tooLate() {
    late = true;
    request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    if (request.getResponse().isCommitted()) {
      request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
    } else {
      request.getResponse().setHeader("Connection", "close");
    }
    return new BodyTooLate();
  }

  private static final class Nowhere implements ApplicationBufferHandler {

    private ByteBuffer buffer = ByteBuffer.allocate(0);

    @Override
    public void setByteBuffer(ByteBuffer next) {
      buffer = next;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return buffer;
    }

    @Override
    public void expand(int size) {}
  }
}
