package io.argorithm.server.accounts.web;

import io.argorithm.server.accounts.AccountService;
import io.argorithm.server.accounts.BlackListed;
import io.argorithm.server.accounts.Claimant;
import io.argorithm.server.accounts.EmailTaken;
import io.argorithm.server.accounts.Role;
import io.argorithm.server.accounts.SignedIn;
import io.argorithm.server.accounts.WrongPassword;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Str;
import io.argorithm.server.security.Caller;
import io.argorithm.server.security.RateLimit;
import io.argorithm.server.security.RateLimits;
import io.argorithm.server.security.Tokens;
import io.argorithm.server.web.ClientNetwork;
import io.argorithm.server.web.FormBody;
import io.argorithm.server.web.JsonAnswer;
import io.argorithm.server.web.JsonBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;

/** The account routes of a server with accounts. */
@RestController
@Profile("accounts")
class AccountController implements AccountApi {

  private static final int MAX_BODY = 16 * 1024;

  private final AccountService accounts;
  private final Tokens tokens;
  private final RateLimits limits;

  AccountController(AccountService accounts, Tokens tokens, RateLimits limits) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.limits = limits;
  }

  @Override
  @PostMapping({"/programmers/register", "/users/register"})
  public ResponseEntity<byte[]> register(HttpServletRequest request) {
    Credentials credentials = credentials(request);
    Claimant who = claimant(request, credentials.username());
    limits.take(RateLimit.SIGN_INS, who.network());
    try {
      accounts.register(role(request), who, credentials.password());
    } catch (WrongPassword ofTheOtherHalf) {
      throw new EmailTaken();
    }
    return JsonAnswer.of(new JsonValue.Obj(Map.of("status", new Str("successful"))));
  }

  @Override
  @PostMapping({"/programmers/login", "/users/login"})
  public ResponseEntity<byte[]> login(HttpServletRequest request) {
    Credentials credentials = credentials(request);
    Claimant who = claimant(request, credentials.username());
    limits.take(RateLimit.SIGN_INS, who.network());
    try {
      return token(accounts.login(role(request), who, credentials.password()));
    } catch (BlackListed shutOut) {
      return JsonAnswer.error(HttpStatus.UNAUTHORIZED, "blacklisted credentials");
    }
  }

  @Override
  @PostMapping({
    "/admin/grant",
    "/admin/revoke",
    "/admin/black_list",
    "/admin/white_list",
    "/admin/delete_user",
    "/admin/delete_programmer"
  })
  public ResponseEntity<byte[]> administer(HttpServletRequest request) throws IOException {
    JsonBody body = JsonBody.of(request, MAX_BODY);
    String email = body.text("email");
    body.check();
    switch (route(request)) {
      case "/admin/grant" -> accounts.grant(email);
      case "/admin/revoke" -> accounts.revoke(email);
      case "/admin/black_list" -> accounts.blackList(email);
      case "/admin/white_list" -> accounts.whiteList(email);
      case "/admin/delete_user" -> accounts.delete(Role.USER, email);
      case "/admin/delete_programmer" -> accounts.delete(Role.PROGRAMMER, email);
      default -> throw new IllegalStateException("a route without an action");
    }
    return JsonAnswer.ofNull();
  }

  @Override
  @PostMapping("/api/v1/account/password")
  public ResponseEntity<byte[]> changePassword(
      HttpServletRequest request, @AuthenticationPrincipal Caller caller) throws IOException {
    JsonBody body = JsonBody.of(request, MAX_BODY);
    String current = body.text("password");
    String next = body.text("new_password");
    body.check();
    return token(accounts.changePassword(claimant(request, caller.email()), current, next));
  }

  private ResponseEntity<byte[]> token(SignedIn who) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("access_token", new Str(tokens.issue(who)));
    members.put("token_type", new Str("bearer"));
    return JsonAnswer.of(new JsonValue.Obj(members));
  }

  private static Claimant claimant(HttpServletRequest request, String email) {
    return new Claimant(email, ClientNetwork.of(request));
  }

  private static Credentials credentials(HttpServletRequest request) {
    FormBody form = new FormBody(request);
    form.optional("grant_type", "password");
    String email = form.text("username");
    String password = form.text("password");
    form.check();
    return new Credentials(email, password);
  }

  private static Role role(HttpServletRequest request) {
    return route(request).startsWith("/programmers/") ? Role.PROGRAMMER : Role.USER;
  }

  /** The declared path, not the one that was asked for, which may be spelled in odd ways. */
  private static String route(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }
}
