package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What README.md tells newcomers to do, done as it says. */
@ExtendWith(Chromium.class)
class FirstFiveMinutesBrowserIntegrationTests {

  private static final String ADDRESS = "http://127.0.0.1:8000";

  /** As many workers as newcomers get: empty variables count as unset. */
  private static final Map<String, String> DEFAULTS =
      Map.of("SANDBOX_WORKERS", "", "SANDBOX_SPARES", "");

  @Test
  void leadToStepTwelveOfQuicksort(Browser browser, @TempDir Path folder) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String link = readme.lines().filter(line -> line.startsWith(ADDRESS + "/play/")).findFirst().orElseThrow();

    try (ServerProcess server = ServerProcess.start(folder, DEFAULTS);
        Visitor newcomer = Visitor.of(browser, server.client())) {
      newcomer.open("/");
      newcomer.page().locator("text=" + quoted(readme, "press *")).click();
      newcomer.page().locator(".card:has(h3:text-is('quicksort'))").click();
      newcomer.ready();
      newcomer.press("Space");
      newcomer.awaitStepAfter(2);
      newcomer.press("Space");

      newcomer.all("input[name=numbers]").fill("5, 2, 8, 1, 9");
      newcomer.page().locator("button:text-is('Run')").click();
      newcomer.ready();
      newcomer.awaitStep(1);
      assertThat(newcomer.texts("#stage [data-kind=vector] .value"))
          .containsExactly("5", "2", "8", "1", "9");

      newcomer.open(link.replace(ADDRESS, ""));
      newcomer.awaitStep(12);
      assertThat(newcomer.all("input[name=numbers]").inputValue()).isEqualTo("5, 2, 8, 1, 9");
      assertThat(newcomer.text("#comment")).isNotEmpty();
    }
  }

  /** What stands between asterisks after {@code words}. */
  private static String quoted(String readme, String words) {
    int begin = readme.indexOf(words) + words.length();
    return readme.substring(begin, readme.indexOf('*', begin));
  }
}
