package io.argorithm.server.player;

import io.argorithm.server.config.OperatorWarnings;
import io.argorithm.server.config.ServerProperties;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/** The gallery, the player alone and in other pages, and the page of routes. */
@RestController
@Hidden
class PageController {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");
  private static final String ACCOUNTS_OFF =
      "Accounts are off: everybody who reaches this server may add, change and run argorithms.";
  private static final String ACCOUNTS_ON =
      "Accounts are on: sign in above to run programs. New accounts are made with the command line"
          + " tool, or in the app.";

  private final ServerProperties server;
  private final OperatorWarnings warnings;
  private final String landing = page("landing.html");
  private final String player = page("play.html");
  private final String docs = page("docs.html");

  PageController(ServerProperties server, OperatorWarnings warnings) {
    this.server = server;
    this.warnings = warnings;
  }

  @GetMapping("/")
  ResponseEntity<String> landing(HttpServletRequest request) {
    String address =
        ServletUriComponentsBuilder.fromRequest(request)
            .replacePath(null)
            .replaceQuery(null)
            .toUriString();
    return html(
        landing
            .replace("{{accounts}}", server.hasAccounts() ? ACCOUNTS_ON : ACCOUNTS_OFF)
            .replace("{{warnings}}", warnings())
            .replace("{{address}}", HtmlUtils.htmlEscape(address)));
  }

  /** Which argorithm it is, and all else, the page reads from its address. */
  @GetMapping("/play/{id}")
  ResponseEntity<String> play() {
    return html(player.replace("{{page}}", "play").replace("{{open}}", "open"));
  }

  @GetMapping("/embed/{id}")
  ResponseEntity<String> embed() {
    return html(player.replace("{{page}}", "embed").replace("{{open}}", ""));
  }

  @GetMapping("/docs")
  ResponseEntity<String> docs() {
    return html(docs);
  }

  private String warnings() {
    return warnings.current().stream()
        .map(sentence -> "<p class=\"warning\">%s</p>".formatted(HtmlUtils.htmlEscape(sentence)))
        .collect(Collectors.joining());
  }

  private static ResponseEntity<String> html(String page) {
    return ResponseEntity.ok().contentType(HTML).body(page);
  }

  private static String page(String name) {
    try {
      return new ClassPathResource("pages/" + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
