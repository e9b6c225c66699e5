import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Plays runs in Chromium and prints how long pages and frames take. Runs as a source file with the
 * class path of the browser tests; see bench/player.
 */
final class Player {

  private static final List<String> FLAGS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run");

  /** Times what the page does in each frame, and the layout that follows from it. */
  private static final String STOPWATCH =
      """
      window.frames_ = [];
      const next = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (work) => next((now) => {
        const begin = performance.now();
        work(now);
        document.documentElement.getBoundingClientRect();
        window.frames_.push(performance.now() - begin);
      });
      """;

  public static void main(String[] args) throws Exception {
    try (BenchServer server = BenchServer.start();
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(FLAGS))) {
      BenchServer.insertProgram(server.address(), "bench_bubblesort");
      insertRow(server);
      Page page = browser.newPage();
      page.setDefaultTimeout(120_000);
      page.addInitScript(STOPWATCH);
      for (int i = 0; i < 5; i++) {
        System.out.printf("gallery ready after %.0f ms%n", open(page, server.address() + "/"));
      }
      for (int n : new int[] {6, 50, 200}) {
        String path = "/play/bench_bubblesort?parameters={\"n\":" + n + "}";
        play(page, server.address() + path, "n=" + n);
      }
      play(page, server.address() + "/play/bench_row", "500 cells");
    }
  }

  /** An array of 500 cells, which is as many as are drawn at once. */
  private static void insertRow(BenchServer server) throws Exception {
    String source =
        """
        from ARgorithmToolkit import Array, StateSet

        def run():
            algo = StateSet()
            row = Array("row", algo, list(range(500)))
            for i in range(499):
                row.swap(i, i + 1)
            return algo
        """;
    String config =
        """
        {"argorithmID": "bench_row", "file": "row.py", "function": "run", "description": "500 cells",
         "parameters": {}, "example": {}}
        """;
    BenchServer.insert(server.address(), source, "row.py", config);
  }

  private static double open(Page page, String address) {
    long begin = System.nanoTime();
    page.navigate(address);
    page.waitForSelector("body[data-state=ready]");
    return (System.nanoTime() - begin) / 1e6;
  }

  private static void play(Page page, String address, String name) {
    long begin = System.nanoTime();
    page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.waitForSelector("#stage .structure");
    double drawn = (System.nanoTime() - begin) / 1e6;
    page.waitForSelector("body[data-state=ready]");
    double ready = (System.nanoTime() - begin) / 1e6;
    System.out.printf(
        "%s, %s states: the first drawn after %.0f ms, the last there after %.0f ms%n",
        name, page.textContent("#count"), drawn, ready);
    frames(page);
  }

  /** Plays for ten seconds at the highest speed, then jumps about. */
  private static void frames(Page page) {
    page.keyboard().press("9");
    page.evaluate("() => { window.frames_.length = 0; }");
    page.keyboard().press("Space");
    page.waitForTimeout(10_000);
    page.evaluate("() => { if (document.querySelector('#play').ariaLabel === 'Pause') document.querySelector('#play').click(); }");
    print("playing", page);
    page.evaluate("() => { window.frames_.length = 0; }");
    page.evaluate(
        """
        async () => {
          const seek = document.querySelector('#seek');
          for (let i = 0; i < 200; i++) {
            seek.value = 1 + Math.floor(Math.abs(Math.sin(i)) * (seek.max - 1));
            seek.dispatchEvent(new Event('input'));
            await new Promise(resume => setTimeout(resume, 20));
          }
        }
        """);
    print("jumping", page);
  }

  private static void print(String what, Page page) {
    Object figures =
        page.evaluate(
            """
            () => {
              const all = window.frames_.filter(one => one > 0.2).sort((a, b) => a - b);
              const at = (part) => all.length === 0 ? 0 : all[Math.floor((all.length - 1) * part)];
              const heap = performance.memory ? Math.round(performance.memory.usedJSHeapSize / 1048576) : 0;
              return `${all.length} frames drawn, p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, `
                + `p99 ${at(0.99).toFixed(1)} ms, longest ${at(1).toFixed(1)} ms; heap of the page ${heap} MiB`;
            }
            """);
    System.out.printf("  %s: %s%n", what, figures);
  }
}
