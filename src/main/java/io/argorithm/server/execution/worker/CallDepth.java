package io.argorithm.server.execution.worker;

import com.oracle.graal.python.nodes.function.BuiltinFunctionRootNode;
import com.oracle.graal.python.runtime.PythonOptions;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import io.argorithm.server.execution.worker.PatchedClass.Change;
import io.argorithm.server.execution.worker.references.ReferenceHooks;
import java.io.IOException;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Path;

/**
 * Counts the calls on a program's stack, as CPython does. GraalPy has a recursion limit and does
 * not heed it: its recursion ends where the stack does, which depends on what the JVM has compiled.
 * Every call of Python code passes by one small class of GraalPy; the build adds two calls to it.
 * Decision 11 explains why, decision 12 how.
 */
public final class CallDepth {

  private static final String COUNTED =
      "com.oracle.graal.python.runtime.ExecutionContext$CalleeContext";
  private static final Class<?> IN_BETWEEN = inBetween();
  private static final ClassDesc HERE = ClassDesc.of(CallDepth.class.getName());
  private static final ClassDesc NODE = ClassDesc.of(Node.class.getName());
  private static final MethodTypeDesc OF_A_NODE_AND_FRAME =
      MethodTypeDesc.of(ConstantDescs.CD_void, NODE, ClassDesc.of(VirtualFrame.class.getName()));
  private static final MethodTypeDesc OF_A_NODE = MethodTypeDesc.of(ConstantDescs.CD_void, NODE);

  private CallDepth() {}

  /**
   * Called at the end of entering a frame.
   *
   * @throws StackOverflowError when there are too many, of which GraalPy makes a RecursionError
   */
  public static void entered(Node root, VirtualFrame frame) {
    if (Thread.currentThread() instanceof GuestThread thread && isPython(root)) {
      thread.entered();
    }
    if (ReferenceHooks.counting) {
      ReferenceHooks.entered((RootNode) root, frame.materialize());
    }
  }

  /** Called at the beginning of leaving a frame, however that comes. */
  public static void left(Node root) {
    if (Thread.currentThread() instanceof GuestThread thread && isPython(root)) {
      thread.left();
    }
    if (ReferenceHooks.counting) {
      ReferenceHooks.left(root);
    }
  }

  /**
   * GraalPy calls builtin functions with a frame or without, which may change from run to run, and
   * gets in between now and then with calls of its own.
   */
  private static boolean isPython(Node root) {
    return !(root instanceof BuiltinFunctionRootNode) && root.getClass() != IN_BETWEEN;
  }

  private static Class<?> inBetween() {
    try {
      String name = "com.oracle.graal.python.runtime.AsyncHandler$CallRootNode";
      return Class.forName(name, false, PythonOptions.class.getClassLoader());
    } catch (ClassNotFoundException problem) {
      throw new IllegalStateException("this GraalPy gets in between otherwise", problem);
    }
  }

  /** Writes what it changes below {@code folder}. */
  static void write(Path folder) throws IOException {
    new PatchedClass(COUNTED)
        .write(
            folder,
            Change.in("enter", 1, CallDepth::callEnteredAtEnd),
            Change.first("exit", 3, CallDepth::callLeft));
  }

  /** Before {@code enter} returns it calls {@code entered(this.getParent(), frame)}. */
  private static void callEnteredAtEnd(CodeBuilder code, CodeElement element) {
    if (element instanceof ReturnInstruction) {
      code.aload(0)
          .invokevirtual(ClassDesc.of(COUNTED), "getParent", MethodTypeDesc.of(NODE))
          .aload(1)
          .invokestatic(HERE, "entered", OF_A_NODE_AND_FRAME);
    }
    code.with(element);
  }

  /** Before all else {@code exit} calls {@code left} with its second argument, the root. */
  private static void callLeft(CodeBuilder code) {
    code.aload(2).invokestatic(HERE, "left", OF_A_NODE);
  }
}
