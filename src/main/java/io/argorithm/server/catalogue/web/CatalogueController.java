package io.argorithm.server.catalogue.web;

import io.argorithm.server.catalogue.Argorithm;
import io.argorithm.server.catalogue.ArgorithmNotFound;
import io.argorithm.server.catalogue.CatalogueService;
import io.argorithm.server.catalogue.Editor;
import io.argorithm.server.catalogue.Upload;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Raw;
import io.argorithm.server.json.JsonValue.Str;
import io.argorithm.server.security.Caller;
import io.argorithm.server.security.CallerNames;
import io.argorithm.server.security.RateLimit;
import io.argorithm.server.security.RateLimits;
import io.argorithm.server.web.AnswerMemory;
import io.argorithm.server.web.JsonAnswer;
import io.argorithm.server.web.JsonBody;
import io.argorithm.server.web.StreamedAnswer;
import io.argorithm.server.web.UploadBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** The catalogue as the toolkit's CLI and the app know it. */
@RestController
@RequestMapping("/argorithms")
class CatalogueController implements CatalogueApi {

  /** A deletion names an id; 16 KiB leave room for the longest one. */
  private static final int MAX_DELETE_BODY = 16 * 1024;

  private static final String VIEW = "/argorithms/view/";

  private final CatalogueService catalogue;
  private final ListAnswer list;
  private final AnswerMemory memory;
  private final RateLimits limits;
  private final CallerNames names;

  CatalogueController(
      CatalogueService catalogue,
      ListAnswer list,
      AnswerMemory memory,
      RateLimits limits,
      CallerNames names) {
    this.catalogue = catalogue;
    this.list = list;
    this.memory = memory;
    this.limits = limits;
    this.names = names;
  }

  @Override
  @GetMapping("/list")
  public void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    list.write(catalogue.list(), request, response);
  }

  @Override
  @GetMapping("/view/{argorithmid}")
  public @Nullable ResponseEntity<byte[]> view(
      HttpServletRequest request, HttpServletResponse response) throws IOException {
    // Spring's path variable would lose what follows a semicolon.
    String id =
        UriUtils.decode(request.getRequestURI().substring(VIEW.length()), StandardCharsets.UTF_8);
    try {
      new StreamedAnswer(request, response, memory).write(view(catalogue.view(id)));
      return null;
    } catch (ArgorithmNotFound unknown) {
      return JsonAnswer.error(HttpStatus.NOT_FOUND, "no such argorithm");
    }
  }

  @Override
  @PostMapping("/insert")
  public ResponseEntity<byte[]> insert(
      HttpServletRequest request, @AuthenticationPrincipal Caller caller) throws IOException {
    limits.take(RateLimit.UPLOADS, caller.email());
    catalogue.insert(upload(request), editor(request, caller));
    return JsonAnswer.ofNull();
  }

  @Override
  @PostMapping("/update")
  public ResponseEntity<byte[]> update(
      HttpServletRequest request, @AuthenticationPrincipal Caller caller) throws IOException {
    limits.take(RateLimit.UPLOADS, caller.email());
    catalogue.update(upload(request), editor(request, caller));
    return JsonAnswer.ofNull();
  }

  @Override
  @PostMapping("/delete")
  public ResponseEntity<byte[]> delete(
      HttpServletRequest request, @AuthenticationPrincipal Caller caller) throws IOException {
    JsonBody body = JsonBody.of(request, MAX_DELETE_BODY);
    String id = body.text("argorithmID", "");
    body.text("maintainer", "");
    body.check();
    catalogue.delete(id, editor(request, caller));
    return JsonAnswer.ofNull();
  }

  private Editor editor(HttpServletRequest request, Caller caller) {
    return new Editor(caller.email(), caller.admin(), names.of(request, caller));
  }

  private static Upload upload(HttpServletRequest request) throws IOException {
    UploadBody body = new UploadBody(request);
    UploadBody.Part file = body.file("file");
    UploadBody.Part data = body.file("data");
    body.check();
    return new Upload(file.name(), file.content(), data.content());
  }

  private static JsonValue view(Argorithm argorithm) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("maintainer", new Str(argorithm.maintainer()));
    members.put("argorithmID", new Str(argorithm.id()));
    members.put("filename", new Str(argorithm.fileName()));
    members.put("function", new Str(argorithm.config().function()));
    members.put("parameters", new Raw(argorithm.config().parameters()));
    members.put("description", new Str(argorithm.config().description()));
    members.put("example", new Raw(argorithm.config().example()));
    return new JsonValue.Obj(members);
  }
}
