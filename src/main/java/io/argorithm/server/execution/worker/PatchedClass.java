package io.argorithm.server.execution.worker;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A class of GraalPy that is defined with a change before GraalPy itself would load it. Nothing of
 * GraalPy is copied or replaced in its jars.
 *
 * @param name the class
 * @param neighbour a class of the same package, which loads none of the package's others
 */
record PatchedClass(String name, Class<?> neighbour) {

  /** A change of the code of one method. */
  record Change(String method, int parameters, CodeTransform change) {

    private boolean isFor(MethodModel model) {
      return model.methodName().equalsString(method)
          && model.methodTypeSymbol().parameterCount() == parameters;
    }
  }

  /**
   * Defines the class in this JVM, which must not have run Python yet.
   *
   * @throws IllegalStateException when this GraalPy has no such class or methods
   */
  void define(Change... changes) throws IOException {
    AtomicInteger changed = new AtomicInteger();
    ClassTransform transform = ClassTransform.ACCEPT_ALL;
    for (Change change : changes) {
      transform =
          transform.andThen(
              ClassTransform.transformingMethods(
                  model -> change.isFor(model) && changed.incrementAndGet() > 0,
                  MethodTransform.transformingCode(change.change())));
    }
    ClassFile file = ClassFile.of();
    byte[] patched = file.transformClass(file.parse(original()), transform);
    if (changed.get() != changes.length) {
      throw new IllegalStateException("GraalPy's " + name + " has other methods");
    }
    try {
      MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup()).defineClass(patched);
    } catch (IllegalAccessException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private byte[] original() throws IOException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in = neighbour.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("GraalPy has no " + file);
      }
      return in.readAllBytes();
    }
  }
}
