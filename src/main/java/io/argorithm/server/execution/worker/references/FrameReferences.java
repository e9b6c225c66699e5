package io.argorithm.server.execution.worker.references;

import com.oracle.graal.python.builtins.objects.function.PArguments;
import com.oracle.graal.python.builtins.objects.function.PFunction;
import com.oracle.graal.python.builtins.objects.method.PMethod;
import com.oracle.graal.python.builtins.objects.module.PythonModule;
import com.oracle.graal.python.builtins.objects.type.PythonClass;
import com.oracle.graal.python.compiler.BytecodeCodeUnit;
import com.oracle.graal.python.nodes.bytecode.PBytecodeGeneratorRootNode;
import com.oracle.graal.python.nodes.bytecode.PBytecodeRootNode;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The variables and operands of one running function, as they were when they were last looked at. A
 * frame of GraalPy's interpreter has a slot for each local variable, then one for each cell, then
 * those of operands, of which the unused are empty, then the place of the instruction.
 */
final class FrameReferences {

  final Frame frame;
  final @Nullable BytecodeCodeUnit code;
  final boolean isOfProgram;
  final int operands;
  final int end;

  /** What was in each slot, and what is counted of it. */
  final @Nullable Object[] seen;

  final @Nullable Life[] lives;

  /** Whether nothing can have changed since the last look, for another function is running. */
  boolean isUpToDate;

  boolean hasBegun;

  /**
   * While it waits for a function of Python that it called itself, the first slot of that call:
   * CPython moves the arguments into the frame of the callee. -1 when something else is at work,
   * that keeps its operands, while GraalPy may have emptied their slots.
   */
  int firstOfCall = -1;

  /** Whether it waits for a builtin that called the function above it, and has values in hand. */
  boolean callsBuiltin;

  /** Whether a builtin called it. */
  boolean calledByBuiltin;

  /** The last look at containers before it began to wait. */
  long waitsSince;

  /** Exceptions that it handled, whose tracebacks name it. */
  final Deque<Object> handled = new ArrayDeque<>();

  /** The function itself, which lives until it has let go of its variables. */
  @Nullable Object function;

  /** Whether an exception has dropped its operands, the last one first. */
  boolean isUnwound;

  /** Whether its variables are kept for ever. */
  boolean isKept;

  /** How many functions were running after it had ended. */
  int caller;

  /** The exception that ended the function and keeps its variables. */
  @Nullable Object endedBy;

  private final Frame locals;

  private FrameReferences(
      Frame frame, Frame locals, @Nullable BytecodeCodeUnit code, boolean isOfProgram) {
    this.isOfProgram = isOfProgram;
    this.frame = frame;
    this.locals = locals;
    this.code = code;
    this.operands =
        code == null ? 0 : code.varnames.length + code.cellvars.length + code.freevars.length;
    this.end = code == null ? 0 : operands + code.stacksize;
    this.seen = new Object[end];
    this.lives = new Life[end];
  }

  /** Those of a function that {@code root} runs in {@code frame}. */
  static FrameReferences of(RootNode root, Frame frame, boolean isOfProgram) {
    return switch (root) {
      case PBytecodeGeneratorRootNode generator -> {
        Frame kept = PArguments.getGeneratorFrame(frame);
        yield new FrameReferences(frame, kept, code(generator.getBytecodeRootNode()), isOfProgram);
      }
      case PBytecodeRootNode function ->
          new FrameReferences(frame, frame, code(function), isOfProgram);
      default -> new FrameReferences(frame, frame, null, isOfProgram);
    };
  }

  private static BytecodeCodeUnit code(PBytecodeRootNode root) {
    return (BytecodeCodeUnit) root.getCodeUnit();
  }

  /** Those that its slots hold, one for each slot. */
  Stream<Life> lives() {
    return Arrays.stream(lives).filter(Objects::nonNull);
  }

  /** Whether it is a generator's, whose variables were there before it went on. */
  boolean isGenerator() {
    return locals != frame;
  }

  /** What is in a slot now; null for nothing, and for a number that stands in it unboxed. */
  @Nullable Object now(int slot) {
    Frame place = slot < operands ? locals : frame;
    return place.isObject(slot) ? place.getObject(slot) : null;
  }

  /** The instruction at work, or the one before it where that cannot fail. */
  int instruction() {
    return frame.isInt(end) ? frame.getInt(end) : -1;
  }

  /** Makes {@code instruction} the one that tracebacks and lines of states show. */
  void standAt(int instruction) {
    frame.setInt(end, instruction);
  }

  /** Whether a slot other than {@code except} holds {@code value}. */
  boolean holdsElsewhere(@Nullable Object value, int except) {
    for (int i = 0; i < end; i++) {
      if (seen[i] == value && i != except) {
        return true;
      }
    }
    return false;
  }

  /** Finds out what the function is waiting for, while {@code called} runs. */
  void waitFor(FrameReferences called) {
    firstOfCall = -1;
    callsBuiltin = false;
    int at = instruction();
    if (code == null || at < 0 || !Instructions.isCall(code.code[at])) {
      return;
    }
    boolean isMethod = Instructions.isMethodCall(code.code[at]);
    int top = end - 1;
    while (top >= operands && now(top) == null) {
      top--;
    }
    for (int slot = top; slot >= operands; slot--) {
      Object value = now(slot);
      Object function = value instanceof PMethod method ? method.getFunction() : value;
      if (function instanceof PFunction python && codeOf(python) == called.code) {
        firstOfCall = isMethod && slot > operands ? slot - 1 : slot;
        called.function = python;
        return;
      }
      if (function instanceof PythonClass) {
        return;
      }
    }
    // Of a method's call with several arguments nothing but the receiver is left.
    Object receiver = isMethod && top >= operands ? now(top) : null;
    callsBuiltin = receiver == null || !(receiver == called.now(0) || defines(receiver, called));
  }

  private static boolean defines(Object receiver, FrameReferences called) {
    return receiver instanceof PythonModule module
        && called.code != null
        && module.getAttribute(called.code.name) instanceof PFunction function
        && codeOf(function) == called.code;
  }

  private static @Nullable Object codeOf(PFunction function) {
    return function.getCallTarget().getRootNode() instanceof PBytecodeRootNode root
        ? root.getCodeUnit()
        : null;
  }
}
