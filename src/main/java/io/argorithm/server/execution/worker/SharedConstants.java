package io.argorithm.server.execution.worker;

import com.oracle.graal.python.builtins.objects.common.HashingStorage;
import io.argorithm.server.execution.worker.PatchedClass.Change;
import java.io.IOException;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * Keeps programs from writing into tuples. Tuples in code are constants that all contexts of an
 * engine share, those of the library and the toolkit included, and GraalPy gives the array of a
 * tuple away where it needs the elements in an array: {@code itertools.product} and {@code
 * permutations} make lists of it in their {@code __reduce__}. A program could so change what later
 * programs run. Here the array is copied at the one place that gives it away.
 */
public final class SharedConstants {

  private static final String GIVING =
      "com.oracle.graal.python.builtins.objects.common.SequenceStorageNodes$ToArrayNode";
  private static final ClassDesc HERE = ClassDesc.of(SharedConstants.class.getName());
  private static final ClassDesc ARRAY = ConstantDescs.CD_Object.arrayType();
  private static final MethodTypeDesc OF_AN_ARRAY = MethodTypeDesc.of(ARRAY, ARRAY);

  private SharedConstants() {}

  /** Called with the array that the method is about to return. */
  public static Object[] copy(Object[] elements) {
    return elements.clone();
  }

  /** Makes this JVM copy, which must not have run Python yet. */
  static void protect() throws IOException {
    new PatchedClass(GIVING, HashingStorage.class)
        .define(new Change("doObjectSequenceStorage", 3, SharedConstants::copyBeforeReturn));
  }

  private static void copyBeforeReturn(CodeBuilder code, CodeElement element) {
    if (element instanceof ReturnInstruction) {
      code.invokestatic(HERE, "copy", OF_AN_ARRAY);
    }
    code.with(element);
  }
}
