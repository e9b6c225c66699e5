package io.argorithm.server.security;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells in /openapi.json which routes need a token, and how Swagger UI gets one. */
@Component
@Profile("accounts")
class OpenApiSecurity implements OpenApiCustomizer {

  private static final String SCHEME = "account";

  @Override
  public void customise(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(new Components());
    }
    api.getComponents()
        .addSecuritySchemes(
            SCHEME,
            new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("A programmer's e-mail and password")
                .flows(
                    new OAuthFlows()
                        .password(
                            new OAuthFlow().tokenUrl("/programmers/login").scopes(new Scopes()))));
    SecurityRequirement token = new SecurityRequirement().addList(SCHEME);
    api.getPaths()
        .forEach((path, item) ->
            item.readOperationsMap()
                .forEach((method, operation) -> {
                  if (isProtected(method.name(), path)) {
                    operation.addSecurityItem(token);
                  }
                }));
  }

  private static boolean isProtected(String method, String path) {
    for (ProtectedRoute route : ProtectedRoute.values()) {
      if (route.covers(method, path)) {
        return true;
      }
    }
    return false;
  }
}
