package io.argorithm.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;

/** Static files, and which methods a route answers. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration implements WebMvcConfigurer {

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/static/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.noCache());
    registry
        .addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(new LiteWebJarsResourceResolver());
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new DeclaredMethodsOnly());
  }

  /** Refuses HEAD and OPTIONS where Spring would answer them although no route declares them. */
  private static final class DeclaredMethodsOnly implements HandlerInterceptor {

    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler)
        throws HttpRequestMethodNotSupportedException {
      boolean refused =
          switch (request.getMethod()) {
            case "OPTIONS" -> true;
            case "HEAD" -> handler instanceof HandlerMethod route && !declaresHead(route);
            default -> false;
          };
      if (refused) {
        throw new HttpRequestMethodNotSupportedException(request.getMethod());
      }
      return true;
    }

    private static boolean declaresHead(HandlerMethod route) {
      RequestMapping mapping = route.getMethodAnnotation(RequestMapping.class);
      return mapping != null && List.of(mapping.method()).contains(RequestMethod.HEAD);
    }
  }
}
