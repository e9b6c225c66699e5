package io.argorithm.server.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class MetricsTokenTests {

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/metrics");
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final MockFilterChain chain = new MockFilterChain();

  @Test
  void letsThoseInWhoKnowTheToken() throws ServletException, IOException {
    request.addHeader("Authorization", "Bearer secret");

    new MetricsToken("secret").doFilter(request, response, chain);

    assertThat(chain.getRequest()).isSameAs(request);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "secret",
        "bearer secret",
        "Bearer  secret",
        "Bearer secret ",
        "Bearer Secret",
        "Bearer",
        "Bearer ",
        "Basic secret",
        "Bearer secretsecret",
        "Bearer sécret"
      })
  void refusesEverythingElseTheWayScrapersKnow(String header) throws ServletException, IOException {
    if (header != null) {
      request.addHeader("Authorization", header);
    }

    new MetricsToken("secret").doFilter(request, response, chain);

    assertThat(chain.getRequest()).isNull();
    assertThat(response.getStatus()).isEqualTo(401);
    assertThat(response.getContentType()).isEqualTo("application/json");
    assertThat(response.getContentAsString()).isEqualTo("{\"detail\":\"invalid credentials\"}");
    assertThat(response.getHeader("WWW-Authenticate")).isNull();
  }
}
