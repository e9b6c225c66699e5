package io.argorithm.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** The path of a request as it was sent. */
public final class RequestPath {

  private RequestPath() {}

  /**
   * One of its segments, decoded. Spring's own path variables lose what follows a semicolon, which
   * an id may contain.
   *
   * @param index counts from 0, which is the segment after the first slash
   */
  public static String segment(HttpServletRequest request, int index) {
    return UriUtils.decode(
        request.getRequestURI().split("/", -1)[index + 1], StandardCharsets.UTF_8);
  }
}
