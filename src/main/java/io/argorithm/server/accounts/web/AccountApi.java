package io.argorithm.server.accounts.web;

import io.argorithm.server.security.Caller;
import io.argorithm.server.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;

/** The account routes as OpenAPI tells them. */
@Tag(name = "accounts", description = "Whether accounts are on, and the accounts themselves")
interface AccountApi {

  @Operation(
      summary = "Create an account",
      description = "A programmer's account is a user's account, too.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/x-www-form-urlencoded",
                      schema = @Schema(implementation = Credentials.class))))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Registered.class)))
  @Answers.NotAllowed("accounts are off")
  @Answers.Conflict("the e-mail is taken")
  @Answers.Invalid("a field is missing or cannot be taken")
  @Answers.TooMany("too many from this address; Retry-After says when to try again")
  @Answers.Unavailable("too many sign in at this moment; Retry-After says when to try again")
  ResponseEntity<byte[]> register(@Parameter(hidden = true) HttpServletRequest request);

  @Operation(
      summary = "Sign in",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/x-www-form-urlencoded",
                      schema = @Schema(implementation = Credentials.class))))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Token.class)))
  @Answers.Unauthorized("the password is wrong, or the account is blacklisted")
  @Answers.NotFound("there is no such account")
  @Answers.NotAllowed("accounts are off")
  @Answers.Invalid("a field is missing or cannot be taken")
  @Answers.TooMany("too many wrong passwords; Retry-After says when to try again")
  @Answers.Unavailable("too many sign in at this moment; Retry-After says when to try again")
  ResponseEntity<byte[]> login(@Parameter(hidden = true) HttpServletRequest request);

  @Operation(
      summary = "Change what an account may do",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = AccountName.class))))
  @Answers.Null("done; the body is null")
  @Answers.Unauthorized("the caller is no admin")
  @Answers.NotFound("there is no such account")
  @Answers.NotAllowed("accounts are off")
  @Answers.NotAcceptable("the account to make an admin is blacklisted")
  @Answers.Conflict("this is the last admin")
  @Answers.Invalid("the body is wrong")
  ResponseEntity<byte[]> administer(@Parameter(hidden = true) HttpServletRequest request)
      throws IOException;

  @Operation(
      summary = "Change the caller's own password",
      description = "All earlier tokens of the account are worthless afterwards.",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = PasswordChange.class))))
  @ApiResponse(
      responseCode = "200",
      description = "a new token",
      content = @Content(schema = @Schema(implementation = Token.class)))
  @Answers.Unauthorized("the token or the current password is wrong")
  @Answers.NotAllowed("accounts are off")
  @Answers.Invalid("the body is wrong")
  @Answers.TooMany("too many wrong passwords; Retry-After says when to try again")
  @Answers.Unavailable("too many sign in at this moment; Retry-After says when to try again")
  ResponseEntity<byte[]> changePassword(
      @Parameter(hidden = true) HttpServletRequest request, @Parameter(hidden = true) Caller caller)
      throws IOException;

  /** Who somebody is. */
  record Credentials(String username, String password) {}

  /** Whose account is meant. */
  record AccountName(String email) {}

  /** That an account was created. */
  record Registered(String status) {}

  /** What later requests carry as `Authorization: Bearer`. */
  record Token(String access_token, String token_type) {}

  /** The current password and the next one. */
  record PasswordChange(String password, String new_password) {}
}
