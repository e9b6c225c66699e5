package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of a server with accounts. */
@ExtendWith(Chromium.class)
class AccountsBrowserIntegrationTests {

  private static final String EMAIL = "teacher@example.org";
  private static final String PASSWORD = "a password of mine";

  private static TestServer server;
  private Visitor visitor;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            Map.of(
                "AUTH", "ENABLED",
                "SECRET_KEY", "0123456789abcdef0123456789abcdef",
                "ADMIN_PASSWORD", "another password"));
    AccountClient client = AccountClient.of(server);
    client.register("programmers", EMAIL, PASSWORD);
    client
        .loggedIn("programmers", EMAIL, PASSWORD)
        .insert(TestProgram.called("lesson").doing("algo.add_comment('welcome')"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void visit(Browser browser) {
    visitor = Visitor.of(browser, server.client()).expectingRefusals();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void askPeopleToSignInBeforeTheyRunSomething() {
    visitor.open("/play/lesson");
    assertThat(visitor.text("#message")).contains("needs an account");
    visitor.assertAccessible();

    visitor.all("#message button").click();
    visitor.assertAccessible();
    signIn("wrong");
    visitor.page().waitForSelector("dialog .error:not(:empty)");
    assertThat(visitor.text("dialog .error")).contains("wrong");
    signIn(PASSWORD);

    visitor.awaitText("#comment", "welcome");
    visitor.awaitTextWithin("#account", EMAIL);
    assertThat(visitor.all("#message").isVisible()).isFalse();
  }

  @Test
  void forgetWhoSignsOut() {
    visitor.open("/");
    visitor.all("#sign-in").click();
    signIn(PASSWORD);
    visitor.page().waitForSelector("#account button:has-text('Sign out')");

    visitor.all("#account button").click();

    visitor.page().waitForSelector("#sign-in");
    assertThat(visitor.page().evaluate("() => sessionStorage.length")).isEqualTo(0);
    visitor.open("/play/lesson");
    assertThat(visitor.text("#message")).contains("needs an account");
  }

  @Test
  void showTheCatalogueToEverybody() {
    visitor.open("/");

    assertThat(visitor.texts(".card h3")).containsExactly("lesson");
    assertThat(visitor.text("#accounts")).contains("Accounts are on");
    visitor.assertAccessible();
  }

  private void signIn(String password) {
    visitor.all("#email").fill(EMAIL);
    visitor.all("#password").fill(password);
    visitor.all("dialog button.main").click();
  }
}
