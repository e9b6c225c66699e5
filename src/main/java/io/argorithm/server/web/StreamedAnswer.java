package io.argorithm.server.web;

import io.argorithm.server.budget.Budget;
import io.argorithm.server.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A {@link RevalidatedAnswer} for everybody that is written while it is made, so that it never lies
 * whole in memory, or takes its part of {@link AnswerMemory} as long as its client reads it.
 */
public final class StreamedAnswer {

  private static final Logger log = LoggerFactory.getLogger(StreamedAnswer.class);

  /** Characters that are turned into bytes at once. */
  private static final int SLICE = 8 * 1024;

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final AnswerMemory memory;

  /** Answers {@code request}. */
  public StreamedAnswer(
      HttpServletRequest request, HttpServletResponse response, AnswerMemory memory) {
    this.request = request;
    this.response = response;
    this.memory = memory;
  }

  /** Writes JSON piece by piece. */
  @FunctionalInterface
  public interface Body {

    /** Gives all of it to {@code out}. */
    void writeTo(Out out) throws IOException;
  }

  /** Where JSON is written to. */
  @FunctionalInterface
  public interface Out {

    /** Writes a text of any length. */
    void write(String json) throws IOException;
  }

  /**
   * Whether the client has the content already that {@code identity} stands for. Then the answer is
   * given: 304.
   */
  public boolean isKnown(String identity) {
    return isKnown(identity.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a value that is in memory, unless the client has it already. */
  public void write(JsonValue value) throws IOException {
    byte[] body = value.text().getBytes(StandardCharsets.UTF_8);
    if (!isKnown(body)) {
      write(body);
    }
  }

  /** Writes an answer that is in memory. */
  public void write(byte[] body) throws IOException {
    try (Budget.Share _ = hold(body.length)) {
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  /**
   * Writes an answer piece by piece.
   *
   * @param bytesAtOnce about how much of it is in memory at once
   */
  public void write(long bytesAtOnce, Body body) throws IOException {
    try (Budget.Share _ = hold(bytesAtOnce)) {
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
      body.writeTo(json -> writeSlices(json, writer));
      writer.flush();
    } catch (RuntimeException problem) {
      if (!response.isCommitted()) {
        response.resetBuffer();
        forgetHeaders();
        throw problem;
      }
      // An error has no place within JSON; that its end is missing says that it broke off.
      log.error("an answer broke off", problem);
    }
  }

  private boolean isKnown(byte[] identity) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    return new ServletWebRequest(request, response)
        .checkNotModified(RevalidatedAnswer.tag(identity));
  }

  private Budget.Share hold(long bytes) {
    try {
      return memory.hold(request, bytes);
    } catch (TooManyAnswers full) {
      forgetHeaders();
      throw full;
    }
  }

  /** They are not true of an error. */
  private void forgetHeaders() {
    response.setHeader(HttpHeaders.CACHE_CONTROL, null);
    response.setHeader(HttpHeaders.ETAG, null);
    response.setHeader(HttpHeaders.VARY, null);
  }

  /** A writer would copy a long text whole. */
  private static void writeSlices(String json, Writer writer) throws IOException {
    for (int at = 0; at < json.length(); at += SLICE) {
      writer.write(json, at, Math.min(SLICE, json.length() - at));
    }
  }
}
