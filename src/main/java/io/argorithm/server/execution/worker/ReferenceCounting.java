package io.argorithm.server.execution.worker;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import io.argorithm.server.execution.worker.PatchedClass.Change;
import io.argorithm.server.execution.worker.references.ReferenceHooks;
import java.io.IOException;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Lets GraalPy's interpreter call {@link ReferenceHooks}: after each instruction, and where an
 * exception passes through a function. While no program has nodes that costs the look at a field.
 */
final class ReferenceCounting {

  private static final String INTERPRETER =
      "com.oracle.graal.python.nodes.bytecode.PBytecodeRootNode";
  private static final ClassDesc HOOKS = desc(ReferenceHooks.class);

  private ReferenceCounting() {}

  /** Writes the interpreter that does so below {@code folder}. */
  static void write(Path folder) throws IOException {
    new PatchedClass(INTERPRETER)
        .write(
            folder,
            Change.first("notifyStatement", 5, whileCounting(ReferenceCounting::stepped)),
            Change.first("chainPythonExceptions", 3, whileCounting(ReferenceCounting::raised)),
            Change.first("prepareForReraise", 8, whileCounting(ReferenceCounting::ends)));
  }

  private static Consumer<CodeBuilder> whileCounting(Consumer<CodeBuilder> addition) {
    return code ->
        code.getstatic(HOOKS, "counting", ConstantDescs.CD_boolean).ifThen(addition::accept);
  }

  /** {@code notifyStatement(frame, instrumentation, data, next, instruction)}. */
  private static void stepped(CodeBuilder code) {
    code.iload(5)
        .invokestatic(
            HOOKS, "stepped", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int));
  }

  /** {@code chainPythonExceptions(frame, data, exception)}. */
  private static void raised(CodeBuilder code) {
    code.aload(3)
        .invokestatic(
            HOOKS,
            "raised",
            MethodTypeDesc.of(ConstantDescs.CD_void, desc(AbstractTruffleException.class)));
  }

  private static void ends(CodeBuilder code) {
    code.invokestatic(HOOKS, "ends", MethodTypeDesc.of(ConstantDescs.CD_void));
  }

  private static ClassDesc desc(Class<?> type) {
    return ClassDesc.of(type.getName());
  }
}
