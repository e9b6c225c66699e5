package io.argorithm.server.execution.worker;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.Builtin;
import com.oracle.graal.python.builtins.CoreFunctions;
import com.oracle.graal.python.builtins.PythonBuiltinClassType;
import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.graal.python.runtime.exception.ExceptionUtils;
import com.oracle.graal.python.runtime.exception.PException;
import com.oracle.graal.python.runtime.object.PFactory;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import io.argorithm.server.execution.worker.PatchedClass.Change;
import java.io.IOException;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Makes errors of Python of those inside GraalPy, which by itself ends the run where one of its
 * builtins has a bug or is denied something. Where it hands an error of Java on as one of Python,
 * these are the words for it: Java's own speak of classes and of the host.
 */
public final class InnerErrors {

  private static final String PACKAGE = "com.oracle.graal.python.runtime.";

  private InnerErrors() {}

  /**
   * Called before GraalPy decides about an error of Java in Python code.
   *
   * @return the error of Python that it becomes; null where GraalPy knows best
   */
  @TruffleBoundary
  public static @Nullable PException wrapped(Node location, Throwable error) {
    if (error instanceof OutOfMemoryError && Thread.currentThread() instanceof GuestThread thread) {
      thread.ranOutOfMemory();
    }
    if (!isBug(error)) {
      return null;
    }
    PythonContext context = PythonContext.get(null);
    context.ensureGilAfterFailure();
    boolean denied = error instanceof SecurityException;
    return ExceptionUtils.wrapJavaException(
        error,
        location,
        PFactory.createBaseException(
            PythonLanguage.get(null),
            denied ? PythonBuiltinClassType.PermissionError : PythonBuiltinClassType.SystemError,
            TruffleString.fromJavaStringUncached(
                words(error).replace("%", "%%"), TruffleString.Encoding.UTF_32)));
  }

  private static boolean isBug(Throwable error) {
    return (error instanceof Exception || error instanceof LinkageError)
        && !(error instanceof AbstractTruffleException)
        && !(error instanceof ControlFlowException);
  }

  /** The message that GraalPy gives an error of Java. */
  @TruffleBoundary
  public static String words(Throwable error) {
    String what = builtin(error);
    if (error instanceof SecurityException) {
      return (what.isEmpty() ? "this operation" : what) + " is not available here";
    }
    return Failures.BUG + (what.isEmpty() ? "" : ": " + what);
  }

  /** Python's name of the innermost builtin function or type that took part, perhaps empty. */
  private static String builtin(Throwable error) {
    for (StackTraceElement frame : error.getStackTrace()) {
      String name = builtin(frame.getClassName());
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  private static String builtin(String className) {
    try {
      Class<?> node = Class.forName(className, false, PythonLanguage.class.getClassLoader());
      CoreFunctions owner = node.getNestHost().getAnnotation(CoreFunctions.class);
      if (owner == null) {
        return "";
      }
      Builtin function = node.getAnnotation(Builtin.class);
      return function == null ? owner(owner) : owner(owner) + "." + function.name();
    } catch (ClassNotFoundException | LinkageError hidden) {
      return "";
    }
  }

  private static String owner(CoreFunctions functions) {
    String module = BuiltinList.moduleOf(functions);
    return module == null ? functions.extendClasses()[0].getName().toJavaStringUncached() : module;
  }

  /** Writes what it changes below {@code folder}. */
  static void write(Path folder) throws IOException {
    MethodTypeDesc wrapped =
        MethodTypeDesc.of(
            ClassDesc.of(PException.class.getName()),
            ClassDesc.of(Node.class.getName()),
            ConstantDescs.CD_Throwable);
    new PatchedClass(PACKAGE + "exception.ExceptionUtils")
        .write(
            folder,
            Change.first(
                "wrapJavaExceptionIfApplicable", 2, code -> ask(code, "wrapped", wrapped)));
    MethodTypeDesc words = MethodTypeDesc.of(ConstantDescs.CD_String, ConstantDescs.CD_Throwable);
    new PatchedClass(PACKAGE + "formatting.ErrorMessageFormatter")
        .write(folder, Change.first("getMessage", 1, code -> ask(code, "words", words)));
  }

  /** Lets a static method return what one of this class gives for its arguments, unless null. */
  private static void ask(CodeBuilder code, String method, MethodTypeDesc type) {
    for (int argument = 0; argument < type.parameterCount(); argument++) {
      code.aload(argument);
    }
    code.invokestatic(ClassDesc.of(InnerErrors.class.getName()), method, type)
        .dup()
        .ifThenElse(Opcode.IFNONNULL, CodeBuilder::areturn, CodeBuilder::pop);
  }
}
