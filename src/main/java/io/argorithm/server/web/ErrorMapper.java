package io.argorithm.server.web;

import io.argorithm.server.accounts.BlackListed;
import io.argorithm.server.accounts.EmailNotFound;
import io.argorithm.server.accounts.EmailTaken;
import io.argorithm.server.accounts.InvalidCredentials;
import io.argorithm.server.accounts.LastAdmin;
import io.argorithm.server.accounts.WrongPassword;
import io.argorithm.server.catalogue.ArgorithmAlreadyExists;
import io.argorithm.server.catalogue.ArgorithmNotFound;
import io.argorithm.server.catalogue.InvalidConfig;
import io.argorithm.server.catalogue.InvalidFileName;
import io.argorithm.server.catalogue.InvalidParameters;
import io.argorithm.server.catalogue.InvalidProgram;
import io.argorithm.server.catalogue.NoRandomParameters;
import io.argorithm.server.catalogue.NotAPythonFile;
import io.argorithm.server.catalogue.NotTheMaintainer;
import io.argorithm.server.catalogue.QuotaExceeded;
import io.argorithm.server.execution.ClientGone;
import io.argorithm.server.execution.LimitReached;
import io.argorithm.server.execution.RunFailed;
import io.argorithm.server.execution.SandboxUnavailable;
import io.argorithm.server.json.JsonValue;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns the features' exceptions into the answers of the wire contract, so that features know no
 * status codes.
 */
@RestControllerAdvice
class ErrorMapper {

  private static final Logger log = LoggerFactory.getLogger(ErrorMapper.class);

  private final TrailingSlash trailingSlash;

  ErrorMapper(TrailingSlash trailingSlash) {
    this.trailingSlash = trailingSlash;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(InvalidRequest problem) {
    return JsonAnswer.of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        JsonAnswer.detail(
            new JsonValue.Arr(problem.problems().stream().map(FieldProblem::toJson).toList())));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(ArgorithmNotFound problem) {
    return JsonAnswer.error(HttpStatus.NOT_FOUND, "argorithm not found");
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(ArgorithmAlreadyExists problem) {
    return JsonAnswer.error(HttpStatus.CONFLICT, "argorithm already exists");
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(InvalidParameters problem) {
    return on(
        new InvalidRequest(
            problem.problems().stream()
                .map(each ->
                    FieldProblem.invalid(each.message(), "body", "parameters", each.place()))
                .toList()));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(NoRandomParameters problem) {
    return JsonAnswer.error(HttpStatus.UNPROCESSABLE_CONTENT, message(problem));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(NotAPythonFile problem) {
    return JsonAnswer.error(HttpStatus.BAD_REQUEST, "should be a .py file");
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(InvalidFileName problem) {
    return JsonAnswer.error(HttpStatus.NOT_ACCEPTABLE, "The file name was invalid");
  }

  @ExceptionHandler({InvalidConfig.class, InvalidProgram.class})
  ResponseEntity<byte[]> onInvalidArgorithm(Exception problem) {
    return JsonAnswer.error(HttpStatus.BAD_REQUEST, message(problem));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(NotTheMaintainer problem) {
    return JsonAnswer.error(
        HttpStatus.UNAUTHORIZED, "Only argorithm maintaner or admin can perform this action");
  }

  @ExceptionHandler({EmailTaken.class, LastAdmin.class, QuotaExceeded.class})
  ResponseEntity<byte[]> onConflict(Exception problem) {
    return JsonAnswer.error(HttpStatus.CONFLICT, message(problem));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(EmailNotFound problem) {
    return JsonAnswer.error(HttpStatus.NOT_FOUND, message(problem));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(BlackListed problem) {
    return JsonAnswer.error(HttpStatus.NOT_ACCEPTABLE, message(problem));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(WrongPassword problem) {
    return with(
        HttpHeaders.WWW_AUTHENTICATE,
        "Bearer",
        JsonAnswer.error(HttpStatus.UNAUTHORIZED, message(problem)));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(InvalidCredentials problem) {
    String field = problem.field().name().toLowerCase(Locale.ROOT);
    return on(new InvalidRequest(List.of(FieldProblem.invalid(message(problem), "body", field))));
  }

  @ExceptionHandler({DataAccessResourceFailureException.class, TransientDataAccessException.class})
  ResponseEntity<byte[]> onStorageUnavailable(Exception problem) {
    log.warn("the storage cannot be reached: {}", message(problem));
    return with(
        HttpHeaders.RETRY_AFTER,
        "5",
        JsonAnswer.error(
            HttpStatus.SERVICE_UNAVAILABLE, "the storage cannot be reached, try again later"));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(TooManyAnswers problem) {
    return with(
        HttpHeaders.RETRY_AFTER,
        "5",
        JsonAnswer.error(HttpStatus.SERVICE_UNAVAILABLE, message(problem)));
  }

  /** What the program's author tells its user is for the user to read, whatever went wrong. */
  @ExceptionHandler
  ResponseEntity<byte[]> on(RunFailed problem) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("detail", new JsonValue.Str("contact administrator"));
    problem.byAuthor().ifPresent(error -> members.put("error", JsonAnswer.of(error)));
    return JsonAnswer.of(HttpStatus.INTERNAL_SERVER_ERROR, new JsonValue.Obj(members));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(LimitReached problem) {
    return JsonAnswer.error(HttpStatus.UNPROCESSABLE_CONTENT, message(problem));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(SandboxUnavailable problem) {
    return with(
        HttpHeaders.RETRY_AFTER,
        Long.toString(problem.retryAfter().toSeconds()),
        JsonAnswer.error(HttpStatus.SERVICE_UNAVAILABLE, message(problem)));
  }

  @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
  ResponseEntity<byte[]> onUnknownPath(HttpServletRequest request) {
    return trailingSlash
        .redirect(request)
        .orElseGet(() -> plainBelowStatic(request, HttpStatus.NOT_FOUND, "Not Found"));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(
      HttpRequestMethodNotSupportedException problem, HttpServletRequest request) {
    ResponseEntity<byte[]> answer =
        plainBelowStatic(request, HttpStatus.METHOD_NOT_ALLOWED, "Method Not Allowed");
    String[] allowed = problem.getSupportedMethods();
    // The compatible face has never said what it allows.
    return allowed == null || !NativeApi.covers(request)
        ? answer
        : with(HttpHeaders.ALLOW, String.join(", ", allowed), answer);
  }

  /** Nobody is left to read an answer, or a client was too slow and Tomcat has said so. */
  @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
  void onClientGone() {}

  /** An empty answer would look like one to a client that has closed only its sending half. */
  @ExceptionHandler
  void on(ClientGone problem, HttpServletRequest request) {
    ClientConnection.of(request).cut(new ClientAbortException(problem));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(Exception fault, HttpServletRequest request) {
    log.error("a request failed for a reason of our own", fault);
    request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, fault);
    return plain(HttpStatus.INTERNAL_SERVER_ERROR, "Internal Server Error");
  }

  private static ResponseEntity<byte[]> with(
      String header, String value, ResponseEntity<byte[]> answer) {
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .header(header, value)
        .body(answer.getBody());
  }

  private static ResponseEntity<byte[]> plainBelowStatic(
      HttpServletRequest request, HttpStatus status, String text) {
    return request.getRequestURI().startsWith("/static/")
        ? plain(status, text)
        : JsonAnswer.error(status, text);
  }

  private static ResponseEntity<byte[]> plain(HttpStatus status, String text) {
    return ResponseEntity.status(status)
        .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
        .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String message(Exception problem) {
    return Optional.ofNullable(problem.getMessage()).orElse("request failed");
  }
}
