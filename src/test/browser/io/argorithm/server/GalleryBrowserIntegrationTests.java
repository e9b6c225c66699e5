package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first page, from a server that has nothing yet to one with all examples. */
@ExtendWith(Chromium.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GalleryBrowserIntegrationTests {

  private static final int EXAMPLES = 12;

  private static TestServer server;
  private Visitor visitor;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void visit(Browser browser) {
    visitor = Visitor.of(browser, server.client());
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  @Order(1)
  void offersExamplesWhenThereIsNothing() {
    visitor.open("/");
    visitor.assertAccessible();
    assertThat(visitor.text("main")).contains(server.client().base(), "Accounts are off");

    visitor.all("#load").click();
    visitor.page().waitForFunction("n => document.querySelectorAll('.card').length === n", EXAMPLES);

    assertThat(visitor.all("#empty").isVisible()).isFalse();
    assertThat(visitor.text("#found")).isEqualTo("12 argorithms");
  }

  @Test
  @Order(2)
  void showsASmallPictureOfEachAsItComesIntoView() {
    visitor.open("/");
    for (var card : visitor.all(".card canvas").all()) {
      card.scrollIntoViewIfNeeded();
    }

    visitor
        .page()
        .waitForFunction(
            "n => document.querySelectorAll('.card canvas[data-drawn]').length === n", EXAMPLES);
    visitor.assertAccessible();
  }

  @Test
  @Order(3)
  void playsEachExampleToItsEnd() {
    visitor.open("/");
    List<String> links =
        visitor.all(".card").all().stream().map(card -> card.getAttribute("href")).toList();
    assertThat(links).hasSize(EXAMPLES);

    for (String link : links) {
      visitor.open(link);
      assertThat(visitor.all("#message").isVisible()).as(link).isFalse();
      assertThat(visitor.steps()).as(link).isGreaterThan(10);
      visitor.press("9");
      visitor.press("Space");
      visitor.awaitStep(visitor.steps());
      visitor.page().waitForSelector("#play[aria-label=Play]");
      assertThat(visitor.all("#stage .structure").count()).as(link).isPositive();
      visitor.assertAccessible();
    }
  }

  @Test
  @Order(4)
  void findsWhatSomebodyLooksFor() {
    visitor.open("/");

    visitor.all("#search").fill("linked list");
    visitor.awaitText("#found", "1 argorithm");
    assertThat(visitor.texts(".card h3")).containsExactly("reverselist");

    visitor.all("#search").fill("<b>%_");
    visitor.awaitText("#found", "No argorithm is called or described like that.");
    assertThat(visitor.all("#empty").isVisible()).isFalse();
  }

  @Test
  @Order(5)
  void canBeReadInTheDarkAndOnAPhone(Browser browser) {
    try (Visitor phone =
        Visitor.of(
            browser,
            server.client(),
            Visitor.options(390, 844).setColorScheme(ColorScheme.DARK))) {
      phone.open("/");

      assertThat(phone.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      phone.assertAccessible();
    }
  }

  @Test
  @Order(6)
  void listsAllRoutesForPeopleToTry() {
    visitor.page().navigate(server.client().base() + "/docs");

    visitor.page().waitForFunction("() => document.querySelectorAll('.opblock').length > 20");
  }
}
