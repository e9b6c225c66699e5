package io.argorithm.server.security;

import io.argorithm.server.accounts.SignInsBusy;
import io.argorithm.server.web.JsonAnswer;
import io.argorithm.server.web.NativeApi;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers for callers who are not let through. Before all others, one of which takes any exception.
 */
@RestControllerAdvice
@Order(0)
class SecurityErrors {

  @ExceptionHandler
  ResponseEntity<byte[]> on(AuthenticationException problem) {
    String detail =
        problem instanceof AuthenticationCredentialsNotFoundException
            ? "Not authenticated"
            : "invalid credentials";
    return with(
        HttpHeaders.WWW_AUTHENTICATE, "Bearer", JsonAnswer.error(HttpStatus.UNAUTHORIZED, detail));
  }

  /** Clients of the compatible face know 401 where others say 403. */
  @ExceptionHandler
  ResponseEntity<byte[]> on(AccessDeniedException problem, HttpServletRequest request) {
    HttpStatus status = NativeApi.covers(request) ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
    return JsonAnswer.error(status, String.valueOf(problem.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(TooManyRequests problem) {
    return with(
        HttpHeaders.RETRY_AFTER,
        Long.toString(problem.retryAfter().toSeconds()),
        JsonAnswer.error(HttpStatus.TOO_MANY_REQUESTS, String.valueOf(problem.getMessage())));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(SignInsBusy problem) {
    return with(
        HttpHeaders.RETRY_AFTER,
        "5",
        JsonAnswer.error(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(problem.getMessage())));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(ForeignPage problem) {
    return JsonAnswer.error(HttpStatus.FORBIDDEN, String.valueOf(problem.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(ForeignHost problem) {
    return JsonAnswer.error(HttpStatus.MISDIRECTED_REQUEST, String.valueOf(problem.getMessage()));
  }

  private static ResponseEntity<byte[]> with(
      String header, String value, ResponseEntity<byte[]> answer) {
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .header(header, value)
        .body(answer.getBody());
  }
}
