package io.argorithm.server.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestLogTests {

  private final Logger logger = (Logger) LoggerFactory.getLogger(RequestLog.class);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/argorithm");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @BeforeEach
  void listen() {
    lines.start();
    logger.addAppender(lines);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(lines);
  }

  @Test
  void logsOneLineWithMethodPathStatusAndTime() throws ServletException, IOException {
    response.setStatus(404);

    new RequestLog().doFilter(request, response, new MockFilterChain());

    assertThat(lines.list).hasSize(1);
    assertThat(lines.list.getFirst().getFormattedMessage()).matches("GET /argorithm 404 \\d+ ms");
  }

  @Test
  void tellsTheClientTheIdThatTheLineCarries() throws ServletException, IOException {
    new RequestLog().doFilter(request, response, new MockFilterChain());

    assertThat(response.getHeader("X-Request-ID"))
        .isNotBlank()
        .isEqualTo(lines.list.getFirst().getMDCPropertyMap().get("request"));
    assertThat(MDC.get("request")).isNull();
  }

  @Test
  void namesTheRunThatARequestHasMade() throws ServletException, IOException {
    FilterChain running = (ignoredRequest, ignoredResponse) -> MDC.put("run", "17");

    new RequestLog().doFilter(request, response, running);

    assertThat(lines.list.getFirst().getMDCPropertyMap()).containsEntry("run", "17");
    assertThat(MDC.get("run")).isNull();
  }

  @Test
  void takesNoIdFromClients() throws ServletException, IOException {
    request.addHeader("X-Request-ID", "forged");

    new RequestLog().doFilter(request, response, new MockFilterChain());

    assertThat(response.getHeader("X-Request-ID")).isNotEqualTo("forged");
  }

  @Test
  void keepsQueriesOutOfTheLog() throws ServletException, IOException {
    request.setQueryString("password=secret");
    request.setParameter("password", "secret");

    new RequestLog().doFilter(request, response, new MockFilterChain());

    assertThat(lines.list.getFirst().getFormattedMessage()).doesNotContain("secret");
  }

  @Test
  void keepsOneLineWhateverThePathHolds() throws ServletException, IOException {
    request.setRequestURI("/argorithms/view/a%0D%0AGET%20/forged%20200");

    new RequestLog().doFilter(request, response, new MockFilterChain());

    assertThat(lines.list.getFirst().getFormattedMessage()).doesNotContain("\n", "\r");
  }

  @Test
  void logsRequestsThatFail() {
    FilterChain failing =
        (ignoredRequest, ignoredResponse) -> {
          throw new ServletException("broken");
        };

    assertThatExceptionOfType(ServletException.class)
        .isThrownBy(() -> new RequestLog().doFilter(request, response, failing));

    assertThat(lines.list).hasSize(1);
    assertThat(MDC.get("request")).isNull();
  }
}
