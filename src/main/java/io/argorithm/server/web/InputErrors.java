package io.argorithm.server.web;

import io.argorithm.server.json.TooMuchJson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Answers for requests whose headers or bodies cannot be read, or not now. Before {@link
 * ErrorMapper}, which takes any exception.
 */
@RestControllerAdvice
@Order(1)
class InputErrors {

  @ExceptionHandler({
    UnreadableBody.class,
    MultipartException.class,
    HttpMessageNotReadableException.class
  })
  ResponseEntity<byte[]> onUnreadable(Exception problem) {
    if (problem.getCause() instanceof BodyTooLate tooLate) {
      return on(tooLate);
    }
    if (problem.getCause() instanceof TooMuchToRead tooMuch) {
      return onTooMuch(tooMuch);
    }
    return JsonAnswer.error(HttpStatus.BAD_REQUEST, "There was an error parsing the body");
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(UnreadableObject problem) {
    return JsonAnswer.error(HttpStatus.BAD_REQUEST, message(problem));
  }

  @ExceptionHandler({NotJson.class, HttpMediaTypeNotSupportedException.class})
  ResponseEntity<byte[]> onWrongType(Exception problem) {
    return JsonAnswer.error(HttpStatus.UNSUPPORTED_MEDIA_TYPE, message(problem));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(HttpMediaTypeNotAcceptableException problem) {
    return JsonAnswer.error(HttpStatus.NOT_ACCEPTABLE, message(problem));
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ResponseEntity<byte[]> onUploadTooLarge(Exception problem) {
    return JsonAnswer.error(HttpStatus.CONTENT_TOO_LARGE, "the upload is too large");
  }

  /** Tomcat says it of forms that are too large, and of what is wrongly encoded. */
  @ExceptionHandler
  ResponseEntity<byte[]> on(InvalidParameterException problem, HttpServletRequest request) {
    if (problem.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()) {
      return onUploadTooLarge(problem);
    }
    return JsonAnswer.error(
        HttpStatus.BAD_REQUEST,
        request.getMethod().equals("GET")
            ? "the query is not encoded rightly"
            : "the query or the form is not encoded rightly");
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(BodyTooLate problem) {
    return JsonAnswer.error(HttpStatus.REQUEST_TIMEOUT, message(problem));
  }

  @ExceptionHandler({TooMuchToRead.class, TooMuchJson.class})
  ResponseEntity<byte[]> onTooMuch(Exception problem) {
    ResponseEntity<byte[]> answer =
        JsonAnswer.error(HttpStatus.SERVICE_UNAVAILABLE, message(problem));
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .header(HttpHeaders.RETRY_AFTER, "10")
        .body(answer.getBody());
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(BodyTooLarge problem) {
    return JsonAnswer.error(HttpStatus.CONTENT_TOO_LARGE, message(problem));
  }

  /** Spring reads these headers late, and some of its parts do not expect that they are wrong. */
  @ExceptionHandler({InvalidMediaTypeException.class, InvalidMimeTypeException.class})
  ResponseEntity<byte[]> onNoMediaType(Exception problem) {
    return JsonAnswer.error(HttpStatus.BAD_REQUEST, "a header names a media type that is none");
  }

  private static String message(Exception problem) {
    return Optional.ofNullable(problem.getMessage()).orElse("request failed");
  }
}
