package io.argorithm.server.security;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The routes that need a token when accounts are on; all other routes are everybody's. */
enum ProtectedRoute {
  INSERT("/argorithms/insert", Access.PROGRAMMER, Body.OTHER),
  UPDATE("/argorithms/update", Access.PROGRAMMER, Body.OTHER),
  DELETE("/argorithms/delete", Access.PROGRAMMER, Body.JSON),
  RUN("/argorithms/run", Access.USER, Body.JSON),
  NATIVE_RUN("/api/v1/argorithms/{id}/runs", Access.USER, Body.OTHER),
  NATIVE_RUN_AGAIN(HttpMethod.GET, "/api/v1/argorithms/{id}/runs", Access.USER),
  EXAMPLES("/api/v1/examples", Access.PROGRAMMER, Body.OTHER),
  PROGRAMMER_VERIFY("/programmers/verify", Access.PROGRAMMER, Body.OTHER),
  USER_VERIFY("/users/verify", Access.USER, Body.OTHER),
  ADMIN("/admin/{action}", Access.ADMIN, Body.JSON),
  PASSWORD("/api/v1/account/password", Access.ANY_ACCOUNT, Body.JSON);

  private enum Body {
    JSON,
    OTHER
  }

  private final HttpMethod method;
  private final PathPattern pattern;
  private final Access access;
  private final Body body;
  private final RequestMatcher matcher;

  ProtectedRoute(String path, Access access, Body body) {
    this(HttpMethod.POST, path, access, body);
  }

  ProtectedRoute(HttpMethod method, String path, Access access) {
    this(method, path, access, Body.OTHER);
  }

  ProtectedRoute(HttpMethod method, String path, Access access, Body body) {
    this.method = method;
    this.pattern = PathPatternParser.defaultInstance.parse(path);
    this.access = access;
    this.body = body;
    this.matcher = PathPatternRequestMatcher.pathPattern(method, path);
  }

  /** Whether {@code path} is one of its paths, and this its method. */
  boolean covers(String method, String path) {
    return this.method.matches(method) && pattern.matches(PathContainer.parsePath(path));
  }

  /** What it asks of its caller. */
  Access access() {
    return access;
  }

  /** Whether its requests carry JSON. */
  boolean takesJson() {
    return body == Body.JSON;
  }

  /** Matches its requests. */
  RequestMatcher matcher() {
    return matcher;
  }
}
