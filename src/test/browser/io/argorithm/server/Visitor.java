package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Somebody with a browser of their own. Whatever they do, no page has an error in its script or
 * console and none asks another host for anything; closing tells.
 */
final class Visitor implements AutoCloseable {

  /** What Chromium itself says of an answer with 4xx, which is no error of the page. */
  private static final String REFUSED = "Failed to load resource: the server responded with";

  private final BrowserContext context;
  private final String base;
  private final Page page;
  private final List<String> problems = new ArrayList<>();
  private boolean refusalsExpected;

  private Visitor(BrowserContext context, String base) {
    this.context = context;
    this.base = base;
    this.page = newPage();
  }

  /** Somebody with a screen of this size who wants things to stand still. */
  static Visitor of(Browser browser, TestClient server, int width, int height) {
    return of(
        browser,
        server,
        options(width, height).setReducedMotion(ReducedMotion.REDUCE));
  }

  /** Somebody with a screen like most. */
  static Visitor of(Browser browser, TestClient server) {
    return of(browser, server, 1280, 800);
  }

  /** Somebody with a browser that is set like this. */
  static Visitor of(Browser browser, TestClient server, Browser.NewContextOptions options) {
    return new Visitor(browser.newContext(options), server.base());
  }

  static Browser.NewContextOptions options(int width, int height) {
    return new Browser.NewContextOptions().setViewportSize(width, height);
  }

  /** A tab of the same browser, watched as the first is. */
  Page newPage() {
    Page made = context.newPage();
    made.setDefaultTimeout(30_000);
    made.onPageError(problems::add);
    made.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !(refusalsExpected && refused(message.text()))) {
            problems.add(message.text());
          }
        });
    made.onRequest(
        request -> {
          if (!request.url().startsWith(base)
              && !request.url().startsWith("blob:")
              && !request.url().startsWith("data:")) {
            problems.add("a request to " + request.url());
          }
        });
    return made;
  }

  /** From now on the server may refuse what this visitor asks for. */
  Visitor expectingRefusals() {
    refusalsExpected = true;
    return this;
  }

  Page page() {
    return page;
  }

  /** Opens a path and waits until the page says that it is ready. */
  Visitor open(String path) {
    open(page, path);
    return this;
  }

  /** Opens a path without waiting for anything. */
  void begin(String path) {
    page.navigate(base + path, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
  }

  void open(Page tab, String path) {
    tab.navigate(path.startsWith("http") ? path : base + path);
    ready(tab);
  }

  /** Waits until the page has done what it was asked to do. */
  void ready() {
    ready(page);
  }

  private static void ready(Page tab) {
    tab.waitForSelector("body[data-state=ready]");
    awaitFrame(tab.mainFrame());
  }

  /** Waits until what a page has asked to draw is drawn. */
  static void awaitFrame(Frame frame) {
    frame.waitForFunction("() => new Promise(resume => requestAnimationFrame(() => resume(true)))");
  }

  Locator all(String selector) {
    return page.locator(selector);
  }

  String text(String selector) {
    return Objects.requireNonNullElse(page.locator(selector).first().textContent(), "");
  }

  List<String> texts(String selector) {
    return page.locator(selector).allTextContents();
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  /** Waits until an element can be seen that has this text among others. */
  void awaitTextWithin(String selector, String text) {
    page.locator(selector, new LocatorOptions().setHasText(text)).waitFor();
  }

  /** Waits until an element has this text. */
  void awaitText(String selector, String text) {
    page.waitForFunction(
        "([selector, text]) => document.querySelector(selector)?.textContent === text",
        List.of(selector, text));
  }

  /** The number of the step that is shown, once it is this one. */
  void awaitStep(int step) {
    awaitText("#step", Integer.toString(step));
    // What belongs to a step is drawn in the same frame.
    awaitFrame(page.mainFrame());
  }

  /** Waits until the page that plays has come further than this step. */
  void awaitStepAfter(int step) {
    page.waitForFunction(
        "step => Number(document.querySelector('#step').textContent) > step", step);
  }

  int steps() {
    return Integer.parseInt(text("#count"));
  }

  /** Goes to a step by the slider. */
  void scrub(int step) {
    page.locator("#seek")
        .evaluate(
            "(slider, step) => { slider.value = step; slider.dispatchEvent(new Event('input')); }",
            step);
    awaitStep(step);
  }

  /** All that can be seen of a step. */
  String seen() {
    return String.valueOf(
        page.evaluate(
            """
            () => [...document.querySelectorAll('#stage *, #comment, #what, #source [aria-current]')]
              .map(one => [one.className, JSON.stringify(one.dataset), one.childElementCount ? '' : one.textContent].join('|'))
              .join('\\n')
            """));
  }

  /** Asserts what people need who do not see, or do not use a mouse. */
  void assertAccessible() {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as(page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
  }

  @Override
  public void close() {
    context.close();
    assertThat(problems).isEmpty();
  }

  private static boolean refused(String message) {
    return message.startsWith(REFUSED);
  }
}
