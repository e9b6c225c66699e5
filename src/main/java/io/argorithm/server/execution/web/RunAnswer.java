package io.argorithm.server.execution.web;

import io.argorithm.server.execution.ClientGone;
import io.argorithm.server.execution.EarlyStates;
import io.argorithm.server.execution.RunKey;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunPlan;
import io.argorithm.server.execution.RunReport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The answer to somebody who wants a run: as one document, or as lines when they ask for these. */
final class RunAnswer {

  private static final Logger log = LoggerFactory.getLogger(RunAnswer.class);
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

  /** Makes the run and writes it, as lines already while it is made. */
  void write(RunPlan plan, OpenAnswer open, Function<EarlyStates, RunReport> run)
      throws IOException {
    if (!asLines) {
      try (RunReport report = run.apply(EarlyStates.UNWANTED)) {
        open.hold(report.outcome());
        RunDocument document = new RunDocument(report);
        begin(MediaType.APPLICATION_JSON_VALUE, plan, Optional.of(report));
        response.setContentLengthLong(document.length());
        document.writeTo(response.getOutputStream());
      }
      return;
    }
    try (RunLines lines = new RunLines(plan, open.memory()::add, ended -> beginLines(plan, ended));
        RunReport report = run.apply(lines)) {
      open.hold(report.outcome());
      lines.finish(report);
    } catch (ClientGone nobodyReads) {
      throw nobodyReads;
    } catch (RuntimeException problem) {
      if (!response.isCommitted()) {
        throw problem;
      }
      // An error has no place after lines; that the last of them is missing says that it broke off.
      log.error("the lines of a run broke off", problem);
    }
  }

  private OutputStream beginLines(RunPlan plan, Optional<RunReport> ended) throws IOException {
    begin(MediaType.APPLICATION_NDJSON_VALUE, plan, ended);
    return new BufferedOutputStream(response.getOutputStream(), BUFFER);
  }

  /**
   * Says what is known before the first byte. Only a run that is known to have completed may be
   * kept, because others may end otherwise the next time.
   */
  private void begin(String type, RunPlan plan, Optional<RunReport> ended) {
    response.setContentType(type);
    if (!request.getMethod().equals("GET")) {
      return;
    }
    if (ended.isPresent() && ended.get().outcome() instanceof RunOutcome.Completed) {
      mayBeKept(plan.key());
    } else {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
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
