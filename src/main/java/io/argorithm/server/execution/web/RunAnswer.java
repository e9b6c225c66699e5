package io.argorithm.server.execution.web;

import io.argorithm.server.execution.RunKey;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunReport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The answer to somebody who wants a run: as one document, or as lines when they ask for these. */
final class RunAnswer {

  private static final int BUFFER = 64 * 1024;

  /** One of the tags in a list, with or without the sign of a weak one. */
  private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final boolean asLines;

  RunAnswer(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
    this.asLines =
        Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
            .anyMatch(accepted -> accepted.contains(MediaType.APPLICATION_NDJSON_VALUE));
  }

  /** Whether the client has this run already. Then the answer is given: 304. */
  boolean isKnown(RunKey key) {
    boolean known =
        Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
            .flatMap(tags -> TAG.matcher(tags).results())
            .anyMatch(tag -> tag.group(1).equals(tag(key)));
    if (known) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      mayBeKept(key);
    }
    return known;
  }

  /**
   * Writes the run for clients that may keep it. Only one that completed gets a tag, because others
   * may end otherwise the next time.
   */
  void write(RunReport report, RunKey key) throws IOException {
    if (report.outcome() instanceof RunOutcome.Completed) {
      mayBeKept(key);
    } else {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    write(report);
  }

  /** Writes the run. */
  void write(RunReport report) throws IOException {
    if (asLines) {
      response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
      OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
      new RunLines(report).writeTo(out);
      out.flush();
    } else {
      RunDocument document = new RunDocument(report);
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.setContentLengthLong(document.length());
      document.writeTo(response.getOutputStream());
    }
  }

  /** Weak, because what a run used differs from time to time. */
  private void mayBeKept(RunKey key) {
    response.setHeader(HttpHeaders.ETAG, "W/" + tag(key));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private");
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
  }

  private String tag(RunKey key) {
    return "\"" + key.digest() + (asLines ? "-lines" : "") + "\"";
  }
}
