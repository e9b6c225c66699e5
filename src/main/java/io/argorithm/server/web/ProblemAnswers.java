package io.argorithm.server.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Turns every error of the native API into a {@link Problem}, wherever it comes from: exceptions
 * are mapped to sentences once, for both faces.
 */
@ControllerAdvice
class ProblemAnswers implements ResponseBodyAdvice<byte[]> {

  @Override
  public boolean supports(
      MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
    return ByteArrayHttpMessageConverter.class.isAssignableFrom(converter);
  }

  @Override
  public byte @Nullable [] beforeBodyWrite(
      byte @Nullable [] body,
      MethodParameter method,
      MediaType contentType,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body == null
        || !(request instanceof ServletServerHttpRequest servletRequest)
        || !NativeApi.covers(servletRequest.getServletRequest())
        || !(response instanceof ServletServerHttpResponse servletResponse)) {
      return body;
    }
    HttpStatus status = HttpStatus.resolve(servletResponse.getServletResponse().getStatus());
    if (status == null || !status.isError()) {
      return body;
    }
    response.getHeaders().setContentType(Problem.TYPE);
    return Problem.of(status, body).json();
  }
}
