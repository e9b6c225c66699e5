package io.argorithm.server.execution.worker;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.DebugElementsOption;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A class of GraalPy as workers use it, with a change. The build writes it into the worker's jar,
 * from where a worker loads it because that jar comes first on its class path. Nothing of GraalPy
 * is copied into our sources or replaced in its jars.
 *
 * @param name the class
 */
record PatchedClass(String name) {

  /** A class that is declared in another. */
  static PatchedClass in(Class<?> outer, String name) {
    return new PatchedClass(outer.getName() + "$" + name);
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
   * Writes the class below {@code folder}.
   *
   * @throws IllegalStateException when this GraalPy has no such class or code
   */
  void write(Path folder, Change... changes) throws IOException {
    // Names of variables may name some that are gone.
    ClassFile file = ClassFile.of(DebugElementsOption.DROP_DEBUG);
    String path = name.replace('.', '/') + ".class";
    byte[] patched = read(path);
    for (Change change : changes) {
      AtomicBoolean found = new AtomicBoolean();
      ClassTransform transform = change.transform(() -> found.set(true));
      patched = file.transformClass(file.parse(patched), transform);
      if (!found.get()) {
        throw new IllegalStateException("GraalPy's " + name + " has other code");
      }
    }
    Path target = folder.resolve(path);
    Files.createDirectories(target.resolveSibling(""));
    // A file that stays as it was lets the worker's jar, and the start cache with it, stay, too.
    if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), patched)) {
      Files.write(target, patched);
    }
  }

  private static byte[] read(String path) throws IOException {
    try (InputStream in = PatchedClass.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("GraalPy has no " + path);
      }
      return in.readAllBytes();
    }
  }
}
