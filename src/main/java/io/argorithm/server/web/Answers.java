package io.argorithm.server.web;

import io.argorithm.server.web.Schemas.Detail;
import io.argorithm.server.web.Schemas.Problems;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/**
 * Answers that many routes have, for OpenAPI; each is described where it is used. Errors have the
 * bodies of the compatible face here, which {@link OpenApiConfiguration} changes to problem details
 * for the native API.
 */
public final class Answers {

  private Answers() {}

  /** There was nothing to say but that all went well. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(types = "null")))
  public @interface Null {

    /** What the null means. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
  }

  /** The request cannot be read, or the program or its configuration is wrong. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(
      responseCode = "400",
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public @interface BadRequest {

    /** What has happened. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
  }

  /** The token is missing or wrong, or does not allow this. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(
      responseCode = "401",
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public @interface Unauthorized {

    /** What has happened. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
  }

  /** There is no such thing. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(
      responseCode = "404",
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public @interface NotFound {

    /** What has happened. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
  }

  /** This cannot be done on this server. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(
      responseCode = "405",
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public @interface NotAllowed {

    /** What has happened. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
  }

  /** What was sent cannot be accepted. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(
      responseCode = "406",
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public @interface NotAcceptable {

    /** What has happened. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
  }

  /** It would contradict what is there. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(
      responseCode = "409",
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public @interface Conflict {

    /** What has happened. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
  }

  /** The body is too large. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(
      responseCode = "413",
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public @interface TooLarge {

    /** What has happened. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
  }

  /** The body is of another type. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(
      responseCode = "415",
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public @interface NotJson {

    /** What has happened. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
  }

  /** Fields are wrong. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(
      responseCode = "422",
      content = @Content(schema = @Schema(implementation = Problems.class)))
  public @interface Invalid {

    /** What has happened. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
  }

  /** The caller does this too often; Retry-After says when to try again. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(
      responseCode = "429",
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public @interface TooMany {

    /** What has happened. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
  }

  /** It cannot be done now; Retry-After says when to try again. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ApiResponse(
      responseCode = "503",
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public @interface Unavailable {

    /** What has happened. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
  }
}
