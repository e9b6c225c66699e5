package io.argorithm.server.web;

import io.argorithm.server.json.JsonValue.Str;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers requests that Tomcat refuses before any route sees them, such as broken paths and headers
 * that are too long, with the same body as all other errors. Tomcat makes it by its name, so it is
 * public.
 */
public class RefusedRequestValve extends ErrorReportValve {

  private static final String REQUEST_ID = "X-Request-ID";
  private static final Logger log = LoggerFactory.getLogger(RefusedRequestValve.class);

  /** Answers a client that took too long, as far as there is somebody to listen. */
  static void tooLate(SocketChannel socket) {
    String body = JsonAnswer.detail(new Str(HttpStatus.REQUEST_TIMEOUT.getReasonPhrase())).text();
    String answer =
        """
        HTTP/1.1 408\r
        Content-Type: application/json\r
        Content-Length: %d\r
        Connection: close\r
        \r
        %s\
        """
            .formatted(body.length(), body);
    try {
      socket.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException clientIsGone) {
      log.debug("nobody reads that a request comes too late", clientIsGone);
    }
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable problem) {
    HttpStatus status = statusOf(response);
    if (status == null
        || !status.isError()
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    if (response.getHeader(REQUEST_ID) == null) {
      identify(response, status);
    }
    String body = JsonAnswer.detail(new Str(status.getReasonPhrase())).text();
    if (request.getRequestURI() != null && NativeApi.covers(request.getRequest())) {
      response.setContentType(Problem.TYPE.toString());
      byte[] bytes = Problem.of(status, body.getBytes(StandardCharsets.UTF_8)).json();
      body = new String(bytes, StandardCharsets.UTF_8);
    } else {
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    }
    try {
      response.getReporter().write(body);
      response.finishResponse();
    } catch (IOException clientIsGone) {
      log.debug("nobody reads the answer to a refused request", clientIsGone);
    }
  }

  /** Tomcat blames itself for versions and encodings that it does not know. */
  private static @Nullable HttpStatus statusOf(Response response) {
    if (response.getStatus() == HttpStatus.NOT_IMPLEMENTED.value()
        || response.getStatus() == HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
    }
    return HttpStatus.resolve(response.getStatus());
  }

  /** No filter has seen the request, so it has no id and no line in the log yet. */
  private static void identify(Response response, HttpStatus status) {
    String id = UUID.randomUUID().toString();
    response.setHeader(REQUEST_ID, id);
    MDC.put("request", id);
    log.info("a request was refused before any route: {}", status.value());
    MDC.remove("request");
  }
}
