package io.argorithm.server.accounts.web;

import io.argorithm.server.security.Caller;
import io.argorithm.server.web.FormBody;
import io.argorithm.server.web.JsonAnswer;
import io.argorithm.server.web.JsonBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The account routes of a server without accounts: everybody is let in, nobody can register. */
@RestController
@Profile("!accounts")
class NoAccountsController implements AccountApi {

  private static final int MAX_BODY = 16 * 1024;

  /** Existing clients compare this text, so its spelling stays. */
  private static final String NO_ACCOUNTS = "AUTH diabled";

  @Override
  @PostMapping({"/programmers/register", "/users/register"})
  public ResponseEntity<byte[]> register(HttpServletRequest request) {
    return refuseCredentials(request);
  }

  @Override
  @PostMapping({"/programmers/login", "/users/login"})
  public ResponseEntity<byte[]> login(HttpServletRequest request) {
    return refuseCredentials(request);
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
    body.text("email");
    body.check();
    return noAccounts();
  }

  @Override
  @PostMapping("/api/v1/account/password")
  public ResponseEntity<byte[]> changePassword(
      HttpServletRequest request, @AuthenticationPrincipal Caller caller) {
    return noAccounts();
  }

  private static ResponseEntity<byte[]> refuseCredentials(HttpServletRequest request) {
    FormBody form = new FormBody(request);
    form.optional("grant_type", "password");
    form.text("username");
    form.text("password");
    form.check();
    return noAccounts();
  }

  private static ResponseEntity<byte[]> noAccounts() {
    return JsonAnswer.error(HttpStatus.METHOD_NOT_ALLOWED, NO_ACCOUNTS);
  }
}
