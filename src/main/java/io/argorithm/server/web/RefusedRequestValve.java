package io.argorithm.server.web;

import io.argorithm.server.json.JsonValue.Str;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers requests that Tomcat refuses before any route sees them, such as broken paths and headers
 * that are too long, with the same body as all other errors. Tomcat makes it by its name, so it is
 * public.
 */
public class RefusedRequestValve extends ErrorReportValve {

  private static final Logger log = LoggerFactory.getLogger(RefusedRequestValve.class);

  @Override
  protected void report(Request request, Response response, @Nullable Throwable problem) {
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    if (status == null
        || !status.isError()
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
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
}
