package io.argorithm.server.execution.worker;

import com.oracle.graal.python.builtins.Python3Core.SysModuleState;
import com.oracle.graal.python.runtime.PythonContext;
import org.jspecify.annotations.Nullable;

/** The thread of one context. It knows how many calls of Python code are on its stack. */
final class GuestThread extends Thread {

  /**
   * What a call may take of the stack while nothing is compiled. The heaviest found, one of {@code
   * __repr__} through a tuple in a dict, takes 12.5 KiB, most take 3 to 9.
   */
  private static final int STACK_BYTES_PER_CALL = 16 * 1024;

  /** Programs see the number of their thread, and must not see in it how many ran before. */
  private static final long SEEN_BY_PROGRAMS = 1;

  private final int deepest;
  private @Nullable PythonContext context;
  private @Nullable SysModuleState settings;
  private int depth;
  private volatile boolean outOfMemory;

  GuestThread(Runnable task, long stackBytes) {
    super(null, task, "guest", stackBytes);
    deepest = (int) (stackBytes / STACK_BYTES_PER_CALL);
  }

  /** What GraalPy takes for the number; the JVM itself looks at {@link #threadId}. */
  @Override
  @Deprecated
  @SuppressWarnings("deprecation")
  public long getId() {
    return SEEN_BY_PROGRAMS;
  }

  /**
   * One more call.
   *
   * @throws StackOverflowError at the limit that the program sees in {@code sys}, or at the deepest
   *     that fits
   */
  void entered() {
    if (settings == null) {
      context = PythonContext.get(null);
      settings = context.getSysModuleState();
    }
    if (depth >= Math.min(settings.getRecursionLimit(), deepest)) {
      throw new StackOverflowError();
    }
    depth++;
  }

  /** One call less. */
  void left() {
    depth--;
  }

  /** The program wanted memory that there was not. */
  void ranOutOfMemory() {
    outOfMemory = true;
  }

  /** Whether that has happened; then nobody knows what else the lack of it has broken. */
  boolean hasRunOutOfMemory() {
    return outOfMemory;
  }

  /** Closes what the context left open; it is closed itself. */
  void closeFiles() {
    if (context != null) {
      OpenFiles.close(context);
      context = null;
      settings = null;
    }
  }
}
