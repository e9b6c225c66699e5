package io.argorithm.server.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What many routes of the native API are given, for OpenAPI. */
public final class Inputs {

  private Inputs() {}

  /** The id in the path. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(type = "string"),
      example = "bubblesort")
  public @interface Id {}

  /** Which version is meant. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @Parameter(
      name = "version",
      in = ParameterIn.QUERY,
      description = "the newest when absent",
      schema = @Schema(type = "integer", format = "int32", minimum = "1"))
  public @interface Version {}
}
