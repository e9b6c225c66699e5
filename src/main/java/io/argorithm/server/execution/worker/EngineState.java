package io.argorithm.server.execution.worker;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.objects.contextvars.PContextVar;
import com.oracle.graal.python.builtins.objects.ssl.LazyBouncyCastleProvider;
import com.oracle.graal.python.nodes.util.BadOPCodeNode;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;

/**
 * What GraalPy keeps for all contexts of an engine, a program can change, and a later one could
 * notice, as far as it belongs to builtins that programs need.
 *
 * @param callTargets how functions begin; among them, by a name that a program chose, code objects
 *     that are made without code and can only fail
 * @param nextContextVariable counts the context variables of all contexts; the order in which a
 *     context lists them follows from it
 */
record EngineState(Map<Object, ?> callTargets, Field nextContextVariable) {

  /** That of the engine of {@code language}. */
  static EngineState of(PythonLanguage language) {
    try {
      Field targets = PythonLanguage.class.getDeclaredField("cachedCallTargets");
      targets.setAccessible(true);
      Field next = PContextVar.class.getDeclaredField("nextId");
      next.setAccessible(true);
      @SuppressWarnings("unchecked")
      Map<Object, ?> callTargets = (Map<Object, ?>) targets.get(language);
      return new EngineState(callTargets, next);
    } catch (ReflectiveOperationException problem) {
      throw new IllegalStateException("this GraalPy keeps its state elsewhere", problem);
    }
  }

  /**
   * Does ahead what the first program that wants it would do for the whole process, so that no
   * program finds whether there was one before: hashlib takes its algorithms from a library.
   */
  static void settle() {
    LazyBouncyCastleProvider.initProvider();
  }

  /** Makes it what it is before any program has run; none must be running. */
  void reset() {
    try {
      callTargets
          .keySet()
          .removeIf(key -> key instanceof List<?> parts && parts.contains(BadOPCodeNode.class));
      nextContextVariable.setInt(null, 0);
    } catch (IllegalAccessException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
