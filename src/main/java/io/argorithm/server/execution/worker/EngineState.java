package io.argorithm.server.execution.worker;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.objects.contextvars.PContextVar;
import com.oracle.graal.python.builtins.objects.ssl.LazyBouncyCastleProvider;
import com.oracle.graal.python.builtins.objects.type.MroShape;
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
 * @param classes the forms that classes of all contexts had, as a tree from {@code object} on; it
 *     only makes the next classes of the same form faster
 * @param classesBelow the branches of a form
 */
record EngineState(
    Map<Object, ?> callTargets, Field nextContextVariable, MroShape classes, Field classesBelow) {

  /** Forms of classes that are kept, beyond which all are forgotten; some 2 KiB each. */
  private static final int MOST_CLASSES = 10_000;

  /** That of the engine of {@code language}. */
  static EngineState of(PythonLanguage language) {
    try {
      Field targets = PythonLanguage.class.getDeclaredField("cachedCallTargets");
      targets.setAccessible(true);
      Field next = PContextVar.class.getDeclaredField("nextId");
      next.setAccessible(true);
      Field below = MroShape.class.getDeclaredField("children");
      below.setAccessible(true);
      @SuppressWarnings("unchecked")
      Map<Object, ?> callTargets = (Map<Object, ?>) targets.get(language);
      return new EngineState(callTargets, next, language.getMroShapeRoot(), below);
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
      if (count(classes) > MOST_CLASSES) {
        forget(classes);
      }
    } catch (IllegalAccessException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private int count(MroShape form) throws IllegalAccessException {
    int count = 1;
    for (MroShape each : below(form).values()) {
      count += count(each);
    }
    return count;
  }

  /** Cuts all branches, because code that knows one form would keep the whole tree. */
  private void forget(MroShape form) throws IllegalAccessException {
    Map<?, MroShape> branches = below(form);
    for (MroShape each : branches.values()) {
      forget(each);
    }
    branches.clear();
  }

  @SuppressWarnings("unchecked")
  private Map<?, MroShape> below(MroShape form) throws IllegalAccessException {
    return (Map<?, MroShape>) classesBelow.get(form);
  }
}
