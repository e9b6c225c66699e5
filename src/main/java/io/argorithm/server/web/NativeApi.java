package io.argorithm.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Tells requests of the native API from those of the compatible face. */
public final class NativeApi {

  /** What the paths of the native API begin with. */
  public static final String BASE = "/api/v1";

  private NativeApi() {}

  /** Whether {@code request} is for the native API, whether or not there is such a route. */
  public static boolean covers(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed == null ? request.getRequestURI() : failed.toString();
    return path != null && path.startsWith(BASE + "/");
  }
}
