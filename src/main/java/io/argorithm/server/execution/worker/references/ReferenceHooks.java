package io.argorithm.server.execution.worker.references;

import com.oracle.graal.python.nodes.bytecode.PBytecodeGeneratorRootNode;
import com.oracle.graal.python.nodes.bytecode.PBytecodeRootNode;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import org.jspecify.annotations.Nullable;

/** What GraalPy's interpreter calls while a program has nodes, from the places patched into it. */
public final class ReferenceHooks {

  /** Whether any program has nodes; the interpreter looks at it after each instruction. */
  public static boolean counting;

  private static @Nullable ReferenceCounts current;

  private ReferenceHooks() {}

  static void count(ReferenceCounts counts) {
    current = counts;
    counting = true;
  }

  /** Ends the counting; what lives lives on. */
  public static void stop() {
    counting = false;
    current = null;
  }

  static @Nullable ReferenceCounts current() {
    ReferenceCounts counts = current;
    return counts != null && counts.isOfThisThread() ? counts : null;
  }

  /** An instruction of the running function is done. */
  @TruffleBoundary
  public static void stepped(int instruction) {
    ReferenceCounts counts = current();
    if (counts != null) {
      counts.stepped(instruction);
    }
  }

  /** An exception has reached the running function. */
  @TruffleBoundary
  public static void raised(AbstractTruffleException exception) {
    ReferenceCounts counts = current();
    if (counts != null) {
      counts.raised(exception);
    }
  }

  /** The running function does not handle the exception that has reached it. */
  @TruffleBoundary
  public static void ends() {
    ReferenceCounts counts = current();
    if (counts != null) {
      counts.endsByException();
    }
  }

  /** Whether {@code root} runs code of Python, whose variables count. */
  static boolean isCounted(Node root) {
    return root instanceof PBytecodeRootNode || root instanceof PBytecodeGeneratorRootNode;
  }

  /** A function begins, or a generator goes on. */
  @TruffleBoundary
  public static void entered(RootNode root, MaterializedFrame frame) {
    ReferenceCounts counts = current();
    if (counts != null && isCounted(root)) {
      counts.entered(root, frame);
    }
  }

  /** The running function has ended, or hands over a value. */
  @TruffleBoundary
  public static void left(Node root) {
    ReferenceCounts counts = current();
    if (counts != null && isCounted(root)) {
      counts.left();
    }
  }
}
