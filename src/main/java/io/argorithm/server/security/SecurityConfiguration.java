package io.argorithm.server.security;

import io.argorithm.server.config.ServerProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.NoHandlerFoundException;

/** The filters before the controllers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** Open to all, but admins get to see more of the health, and everybody themselves. */
  private static final RequestMatcher OPEN_TO_ALL =
      new OrRequestMatcher(
          PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/health/**"),
          PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/api/v1/account"));

  /**
   * Only {@link ProtectedRoute}s ask for a token, and a few others look at one; elsewhere a bad one
   * does no harm.
   */
  @Bean
  @Profile("accounts")
  SecurityFilterChain withAccounts(
      HttpSecurity http,
      BearerAuthentication bearers,
      Refusals refusals,
      BrowserRules browserRules) {
    var bearerFilter = new BearerTokenAuthenticationFilter(bearers);
    bearerFilter.setBearerTokenResolver(whereItMatters(new DefaultBearerTokenResolver()));
    bearerFilter.setAuthenticationEntryPoint(refusals);
    bearerFilter.setAuthenticationFailureHandler(refusals::commence);
    return stateless(http, browserRules)
        .anonymous(AbstractHttpConfigurer::disable)
        .addFilterBefore(bearerFilter, AnonymousAuthenticationFilter.class)
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .authorizeHttpRequests(rules -> {
          for (ProtectedRoute route : ProtectedRoute.values()) {
            rules.requestMatchers(route.matcher()).access(callerWith(route.access()));
          }
          rules.anyRequest().permitAll();
        })
        .build();
  }

  @Bean
  @Profile("!accounts")
  SecurityFilterChain withoutAccounts(
      HttpSecurity http, ServerProperties server, BrowserRules browserRules) {
    return stateless(http, browserRules)
        .anonymous(anybody -> anybody.principal(Caller.anybody(server.adminEmail())))
        .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
        .build();
  }

  /**
   * Ids of argorithms may hold any character, and unknown paths and methods have answers of their
   * own. Routes and rules are matched by the same parser, so odd spellings of a path pass neither
   * or both.
   */
  @Bean
  StrictHttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    firewall.setAllowSemicolon(true);
    firewall.setAllowUrlEncodedSlash(true);
    firewall.setAllowUrlEncodedDoubleSlash(true);
    firewall.setAllowUrlEncodedPeriod(true);
    firewall.setAllowUrlEncodedPercent(true);
    firewall.setAllowUrlEncodedCarriageReturn(true);
    firewall.setAllowUrlEncodedLineFeed(true);
    firewall.setAllowUrlEncodedParagraphSeparator(true);
    firewall.setAllowUrlEncodedLineSeparator(true);
    firewall.setAllowBackSlash(true);
    firewall.setAllowNull(true);
    firewall.setAllowedParameterNames(name -> true);
    firewall.setAllowedHeaderNames(name -> true);
    firewall.setAllowedHeaderValues(value -> true);
    return firewall;
  }

  /** What the firewall still rejects are paths that climb; nothing is there. */
  @Bean
  RequestRejectedHandler rejected(Refusals refusals) {
    return (request, response, rejection) ->
        refusals.answer(
            request,
            response,
            new NoHandlerFoundException(
                request.getMethod(),
                request.getRequestURI(),
                new org.springframework.http.HttpHeaders()));
  }

  private static HttpSecurity stateless(HttpSecurity http, BrowserRules browserRules) {
    return browserRules
        .apply(http)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable);
  }

  private static BearerTokenResolver whereItMatters(BearerTokenResolver resolver) {
    return request -> {
      for (ProtectedRoute route : ProtectedRoute.values()) {
        if (route.matcher().matches(request)) {
          return resolver.resolve(request);
        }
      }
      return OPEN_TO_ALL.matches(request) ? resolver.resolve(request) : null;
    };
  }

  private static AuthorizationManager<RequestAuthorizationContext> callerWith(Access access) {
    return (authentication, context) -> {
      access.check(caller(authentication.get()));
      return new AuthorizationDecision(true);
    };
  }

  private static Caller caller(@Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
      return caller;
    }
    throw new org.springframework.security.authentication
        .AuthenticationCredentialsNotFoundException("no token");
  }
}
