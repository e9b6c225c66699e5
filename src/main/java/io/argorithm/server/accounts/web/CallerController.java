package io.argorithm.server.accounts.web;

import io.argorithm.server.accounts.Role;
import io.argorithm.server.config.ServerProperties;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Bool;
import io.argorithm.server.json.JsonValue.Str;
import io.argorithm.server.security.Caller;
import io.argorithm.server.web.JsonAnswer;
import io.argorithm.server.web.NativeApi;
import io.argorithm.server.web.RevalidatedAnswer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers whether there are accounts, and who they are. */
@RestController
class CallerController implements CallerApi {

  private final ServerProperties server;

  CallerController(ServerProperties server) {
    this.server = server;
  }

  @Override
  @GetMapping("/argorithm")
  public ResponseEntity<byte[]> authMode() {
    return JsonAnswer.of(new JsonValue.Obj(Map.of("auth", new Str(server.auth()))));
  }

  @Override
  @GetMapping("/auth")
  public ResponseEntity<byte[]> authNeeded() {
    return server.hasAccounts()
        ? JsonAnswer.ofNull()
        : JsonAnswer.error(HttpStatus.NOT_FOUND, "authentication disabled");
  }

  /** With accounts, the filters have looked at the token. */
  @Override
  @PostMapping({"/programmers/verify", "/users/verify"})
  public ResponseEntity<byte[]> verify() {
    return JsonAnswer.ofNull();
  }

  @Override
  @GetMapping(NativeApi.BASE + "/account")
  public ResponseEntity<byte[]> account(@AuthenticationPrincipal @Nullable Caller caller) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("accounts", new Str(server.hasAccounts() ? "enabled" : "disabled"));
    if (caller != null) {
      members.put("email", new Str(caller.email()));
      members.put("programmer", new Bool(caller.may(Role.PROGRAMMER)));
      members.put("user", new Bool(caller.may(Role.USER)));
      members.put("admin", new Bool(caller.admin()));
    }
    return RevalidatedAnswer.forCaller(new JsonValue.Obj(members));
  }
}
