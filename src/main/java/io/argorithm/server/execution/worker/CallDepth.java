package io.argorithm.server.execution.worker;

import com.oracle.graal.python.nodes.function.BuiltinFunctionRootNode;
import com.oracle.graal.python.runtime.PythonOptions;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;

/**
 * Counts the calls on a program's stack, as CPython does. GraalPy has a recursion limit and does
 * not heed it: its recursion ends where the stack does, which depends on what the JVM has compiled.
 * Every call of Python code passes by one small class of GraalPy; it is defined here with two calls
 * added, before GraalPy itself would load it. Decision 11 says why.
 */
public final class CallDepth {

  private static final String COUNTED =
      "com.oracle.graal.python.runtime.ExecutionContext$CalleeContext";
  private static final ClassDesc HERE = ClassDesc.of(CallDepth.class.getName());
  private static final ClassDesc NODE = ClassDesc.of(Node.class.getName());
  private static final MethodTypeDesc OF_A_NODE = MethodTypeDesc.of(ConstantDescs.CD_void, NODE);

  private CallDepth() {}

  /**
   * Called at the end of entering a frame.
   *
   * @throws StackOverflowError when there are too many, of which GraalPy makes a RecursionError
   */
  public static void entered(Node root) {
    if (Thread.currentThread() instanceof GuestThread thread && isPython(root)) {
      thread.entered();
    }
  }

  /** Called at the beginning of leaving a frame, however that comes. */
  public static void left(Node root) {
    if (Thread.currentThread() instanceof GuestThread thread && isPython(root)) {
      thread.left();
    }
  }

  /** GraalPy calls builtin functions with a frame or without, which may change from run to run. */
  private static boolean isPython(Node root) {
    return !(root instanceof BuiltinFunctionRootNode);
  }

  /** Makes this JVM count, which must not have run Python yet. */
  static void install() throws IOException {
    try {
      MethodHandles.privateLookupIn(PythonOptions.class, MethodHandles.lookup())
          .defineClass(counting(original()));
    } catch (IllegalAccessException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static byte[] original() throws IOException {
    String file = COUNTED.replace('.', '/') + ".class";
    try (InputStream in = PythonOptions.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("GraalPy has no " + file);
      }
      return in.readAllBytes();
    }
  }

  private static byte[] counting(byte[] original) {
    ClassFile file = ClassFile.of();
    ClassModel model = file.parse(original);
    return file.transformClass(
        model,
        (type, element) -> {
          if (element instanceof MethodModel method && is(method, "enter", 1)) {
            type.transformMethod(method, MethodTransform.transformingCode(CallDepth::tellAtEnd));
          } else if (element instanceof MethodModel method && is(method, "exit", 3)) {
            type.transformMethod(method, MethodTransform.transformingCode(new TellAtStart()));
          } else {
            type.with(element);
          }
        });
  }

  private static boolean is(MethodModel method, String name, int parameters) {
    return method.methodName().equalsString(name)
        && method.methodTypeSymbol().parameterCount() == parameters;
  }

  /** Before {@code enter} returns it calls {@code entered(this.getParent())}. */
  private static void tellAtEnd(CodeBuilder code, CodeElement element) {
    if (element instanceof ReturnInstruction) {
      code.aload(0)
          .invokevirtual(ClassDesc.of(COUNTED), "getParent", MethodTypeDesc.of(NODE))
          .invokestatic(HERE, "entered", OF_A_NODE);
    }
    code.with(element);
  }

  /** Before all else {@code exit} calls {@code left} with its second argument, the root. */
  private static final class TellAtStart implements CodeTransform {

    @Override
    public void atStart(CodeBuilder code) {
      code.aload(2).invokestatic(HERE, "left", OF_A_NODE);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      code.with(element);
    }
  }
}
