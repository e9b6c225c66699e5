package io.argorithm.server.monitoring;

import io.argorithm.server.accounts.Accounts;
import io.argorithm.server.catalogue.Argorithms;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Times every question to a store, whichever store it is. What a port throws in its own words, such
 * as that there is no such argorithm, is an answer; everything else is a fault.
 */
@Component
class StoreMetrics implements BeanPostProcessor {

  private static final List<Class<?>> PORTS = List.of(Argorithms.class, Accounts.class);
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(1),
    Duration.ofMillis(5),
    Duration.ofMillis(25),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(3),
    Duration.ofSeconds(10)
  };

  /** Asked for late: this is made before almost everything else. */
  private final ObjectProvider<MeterRegistry> registry;

  StoreMetrics(ObjectProvider<MeterRegistry> registry) {
    this.registry = registry;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return PORTS.stream()
        .filter(port -> port.isInstance(bean))
        .findFirst()
        .map(port -> timed(port, bean))
        .orElse(bean);
  }

  private Object timed(Class<?> port, Object store) {
    MeterProvider<Timer> timers =
        Timer.builder("argorithm.store")
            .description("Questions to the store, by port, operation and what came of them")
            .tag("port", port.getSimpleName().toLowerCase(Locale.ROOT))
            .serviceLevelObjectives(BUCKETS)
            .withRegistry(registry.getObject());
    return Proxy.newProxyInstance(
        port.getClassLoader(),
        new Class<?>[] {port},
        (proxy, method, arguments) ->
            method.getDeclaringClass() == port
                ? ask(timers, store, method, arguments)
                : call(store, method, arguments));
  }

  private static @Nullable Object ask(
      MeterProvider<Timer> timers, Object store, Method method, Object @Nullable [] arguments)
      throws Throwable {
    long begin = System.nanoTime();
    String result = "fault";
    try {
      Object answer = call(store, method, arguments);
      result = "answer";
      return answer;
    } catch (Throwable thrown) {
      if (thrown.getClass().getPackageName().startsWith("io.argorithm.")) {
        result = "answer";
      }
      throw thrown;
    } finally {
      timers
          .withTags("operation", method.getName(), "result", result)
          .record(Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  private static @Nullable Object call(Object store, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(store, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    }
  }
}
