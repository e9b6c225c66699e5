package io.argorithm.server.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of /openapi.json. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  @Bean
  OpenAPI openApi(ObjectProvider<BuildProperties> build) {
    BuildProperties properties = build.getIfAvailable();
    return new OpenAPI()
        .info(
            new Info()
                .title("ARgorithm Server")
                .description("Keeps argorithms, runs them safely and returns their states.")
                .version(properties == null ? "unknown" : properties.getVersion())
                .license(new License().name("MIT")));
  }

  /** The native API tells every error as a problem, whatever its routes say. */
  @Bean
  OpenApiCustomizer problemsOfTheNativeApi() {
    Content problem =
        new Content()
            .addMediaType(
                Problem.TYPE.toString(),
                new MediaType()
                    .schema(new Schema<>().$ref("#/components/schemas/ProblemDocument")));
    return api -> {
      ModelConverters.getInstance(true)
          .readAll(Schemas.ProblemDocument.class)
          .forEach(api.getComponents()::addSchemas);
      api.getPaths()
          .forEach((path, item) -> {
            if (path.startsWith(NativeApi.BASE + "/")) {
              item.readOperations().stream()
                  .flatMap(operation -> operation.getResponses().entrySet().stream())
                  .filter(response -> response.getKey().compareTo("400") >= 0)
                  .forEach(response -> response.getValue().setContent(problem));
            }
          });
    };
  }
}
