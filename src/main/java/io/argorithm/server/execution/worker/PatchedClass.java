package io.argorithm.server.execution.worker;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.DebugElementsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A class of GraalPy that is defined with a change before GraalPy itself would load it. Nothing of
 * GraalPy is copied or replaced in its jars.
 *
 * @param name the class
 * @param neighbour a class of the same package, which loads none of the package's others
 */
record PatchedClass(String name, Class<?> neighbour) {

  /** A class that is declared in its neighbour. */
  static PatchedClass in(Class<?> neighbour, String name) {
    return new PatchedClass(neighbour.getName() + "$" + name, neighbour);
  }

  /** A change of code, which must find its place. */
  interface Change {

    /** What to do to the class; {@code found} is to be run at each place. */
    ClassTransform transform(Runnable found);

    /** A change of the code of one method. */
    static Change in(String method, int parameters, CodeTransform change) {
      return found ->
          ClassTransform.transformingMethods(
              model -> {
                boolean here =
                    model.methodName().equalsString(method)
                        && model.methodTypeSymbol().parameterCount() == parameters;
                if (here) {
                  found.run();
                }
                return here;
              },
              MethodTransform.transformingCode(change));
    }

    /** Code before all else that a method does. */
    static Change first(String method, int parameters, Consumer<CodeBuilder> code) {
      return in(method, parameters, new AtStart(code, true));
    }

    /** Code in place of all that a method does. */
    static Change whole(String method, int parameters, Consumer<CodeBuilder> code) {
      return in(method, parameters, new AtStart(code, false));
    }

    /** Other code in place of some instructions, wherever the class has them. */
    static Change at(Predicate<CodeElement> place, Consumer<CodeBuilder> instead) {
      return found ->
          ClassTransform.transformingMethodBodies((code, element) -> {
            if (place.test(element)) {
              found.run();
              instead.accept(code);
            } else {
              code.with(element);
            }
          });
    }
  }

  private record AtStart(Consumer<CodeBuilder> start, boolean goesOn) implements CodeTransform {

    @Override
    public void atStart(CodeBuilder code) {
      start.accept(code);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      if (goesOn) {
        code.with(element);
      }
    }
  }

  /** Says which instructions call a method of {@code owner}. */
  static Predicate<CodeElement> call(String owner, String method) {
    String internal = owner.replace('.', '/');
    return element ->
        element instanceof InvokeInstruction call
            && call.owner().name().equalsString(internal)
            && call.name().equalsString(method);
  }

  /**
   * Defines the class in this JVM, which must not have run Python yet.
   *
   * @throws IllegalStateException when this GraalPy has no such class or code
   */
  void define(Change... changes) throws IOException {
    ClassLoader loader = neighbour.getClassLoader();
    // Names of variables may name some that are gone. Other classes are only read, because those
    // that are loaded can't be patched any more.
    ClassFile file =
        ClassFile.of(
            DebugElementsOption.DROP_DEBUG,
            ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(loader)
                    .orElse(ClassHierarchyResolver.defaultResolver())
                    .cached()));
    byte[] patched = original(loader);
    for (Change change : changes) {
      AtomicBoolean found = new AtomicBoolean();
      ClassTransform transform = change.transform(() -> found.set(true));
      patched = file.transformClass(file.parse(patched), transform);
      if (!found.get()) {
        throw new IllegalStateException("GraalPy's " + name + " has other code");
      }
    }
    try {
      MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup()).defineClass(patched);
    } catch (IllegalAccessException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private byte[] original(ClassLoader loader) throws IOException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in = loader.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("GraalPy has no " + file);
      }
      return in.readAllBytes();
    }
  }
}
