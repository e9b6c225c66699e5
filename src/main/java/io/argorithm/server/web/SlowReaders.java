package io.argorithm.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cuts off clients that read an answer, of whichever route, slower than {@link Pace} allows: an
 * answer that is being written holds a thread, memory, and the file that a run's states lie in.
 * Tomcat ends those who read nothing at all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class SlowReaders extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new PacedResponse(response, ClientConnection.of(request)));
  }

  /** No answer of this server is written with a writer. */
  private static final class PacedResponse extends HttpServletResponseWrapper {

    private final ClientConnection connection;
    private @Nullable PacedOutput output;

    PacedResponse(HttpServletResponse response, ClientConnection connection) {
      super(response);
      this.connection = connection;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      if (output == null) {
        output = new PacedOutput(super.getOutputStream(), connection::cut, System::nanoTime);
      }
      return output;
    }
  }
}
