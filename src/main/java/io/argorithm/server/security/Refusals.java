package io.argorithm.server.security;

import io.argorithm.server.web.BodyTooLarge;
import io.argorithm.server.web.InvalidRequest;
import io.argorithm.server.web.JsonBody;
import io.argorithm.server.web.UnreadableBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Hands what the filters refuse to those who answer for the controllers, too. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  /** Strangers are not listened to for longer. */
  private static final int MAX_BODY = 64 * 1024;

  private final HandlerExceptionResolver answers;

  Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
    this.answers = answers;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    RuntimeException unreadable = problemWithBody(request);
    if (unreadable != null) {
      answer(request, response, unreadable);
    } else if (refusal instanceof AuthenticationServiceException
        && refusal.getCause() instanceof Exception cause) {
      answer(request, response, cause);
    } else {
      answer(request, response, refusal);
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) {
    answer(request, response, refusal);
  }

  /** Clients hear first of all that a body is no JSON, even when they must not send one. */
  private static @Nullable RuntimeException problemWithBody(HttpServletRequest request)
      throws IOException {
    boolean takesJson =
        Arrays.stream(ProtectedRoute.values())
            .anyMatch(route -> route.takesJson() && route.matcher().matches(request));
    try {
      if (takesJson) {
        JsonBody.of(request, MAX_BODY);
      }
      return null;
    } catch (InvalidRequest | UnreadableBody unreadable) {
      return unreadable;
    } catch (BodyTooLarge tooLarge) {
      return null;
    }
  }

  void answer(HttpServletRequest request, HttpServletResponse response, Exception problem) {
    answers.resolveException(request, response, null, problem);
  }
}
