package io.argorithm.server.accounts.web;

import io.argorithm.server.security.Caller;
import io.argorithm.server.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** The routes that tell a caller who they are, as OpenAPI tells them. */
@Tag(name = "accounts")
interface CallerApi {

  @Operation(summary = "Whether accounts are on, as the app asks")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AuthMode.class)))
  ResponseEntity<byte[]> authMode();

  @Operation(summary = "Whether accounts are on, as the CLI asks: 404 means they are off")
  @Answers.Null("they are on; the body is null")
  @Answers.NotFound("authentication disabled")
  ResponseEntity<byte[]> authNeeded();

  @Operation(summary = "Whether the caller is signed in; without accounts everybody is")
  @Answers.Null("the body is null")
  ResponseEntity<byte[]> verify();

  @Operation(
      summary = "Who the caller is",
      description =
          "Without a token, only whether accounts are on. Without accounts everybody is the"
              + " configured admin. A half of an account that is blacklisted counts as none.")
  @Tag(name = "native")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = CallerEntry.class),
              examples = {
                @ExampleObject(
                    name = "signed in",
                    value =
                        "{\"accounts\": \"enabled\", \"email\": \"ann@example.org\","
                            + " \"programmer\": true, \"user\": true, \"admin\": false}"),
                @ExampleObject(name = "without a token", value = "{\"accounts\": \"enabled\"}")
              }))
  @Answers.Unauthorized("the token is worth nothing")
  ResponseEntity<byte[]> account(@Parameter(hidden = true) @Nullable Caller caller);

  /** Whether accounts are on. */
  record AuthMode(@Schema(allowableValues = {"DISABLED", "ENABLED"}) String auth) {}

  /** Who a caller is. */
  @Schema(name = "CallersAccount")
  record CallerEntry(
      @Schema(allowableValues = {"enabled", "disabled"}) String accounts,
      @Schema(description = "missing without a token, as all below") String email,
      @Schema(description = "may add argorithms and change their own") boolean programmer,
      @Schema(description = "may run argorithms") boolean user,
      @Schema(description = "may change all argorithms and accounts") boolean admin) {}
}
