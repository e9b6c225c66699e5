package io.argorithm.server.catalogue.web;

import io.argorithm.server.catalogue.Editor;
import io.argorithm.server.catalogue.Examples;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Str;
import io.argorithm.server.security.Caller;
import io.argorithm.server.security.RateLimit;
import io.argorithm.server.security.RateLimits;
import io.argorithm.server.web.JsonAnswer;
import io.argorithm.server.web.NativeApi;
import io.argorithm.server.web.ObjectBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Loads the examples that come with the server. */
@RestController
class ExamplesController implements ExamplesApi {

  /** There is nothing to say in the body yet. */
  private static final int MAX_BODY = 1024;

  private final Examples examples;
  private final RateLimits limits;

  ExamplesController(Examples examples, RateLimits limits) {
    this.examples = examples;
    this.limits = limits;
  }

  @Override
  @PostMapping(NativeApi.BASE + "/examples")
  public ResponseEntity<byte[]> load(
      HttpServletRequest request, @AuthenticationPrincipal Caller caller) throws IOException {
    ObjectBody.of(request, MAX_BODY).check();
    limits.take(RateLimit.UPLOADS, caller.email());
    Examples.Loaded loaded = examples.load(new Editor(caller.email(), caller.admin()));
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("added", texts(loaded.added()));
    members.put("present", texts(loaded.present()));
    return JsonAnswer.of(new JsonValue.Obj(members));
  }

  private static JsonValue texts(List<String> ids) {
    return new JsonValue.Arr(ids.stream().<JsonValue>map(Str::new).toList());
  }
}
