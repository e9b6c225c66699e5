package io.argorithm.server.execution.worker;

import com.oracle.graal.python.runtime.EmulatedPosixSupport;
import com.oracle.graal.python.runtime.PythonContext;
import java.lang.reflect.Field;
import java.util.List;
import java.util.SortedMap;

/**
 * The files and pipes of a context. GraalPy leaves those open that a program has not closed, and
 * the process would keep them after the context is gone.
 */
final class OpenFiles {

  private static final int LAST_STANDARD_STREAM = 2;
  private static final Field FILES = files();

  private OpenFiles() {}

  /** Closes all of them, after the context itself. */
  static void close(PythonContext closed) {
    if (closed.getPosixSupport() instanceof EmulatedPosixSupport support) {
      for (int descriptor : descriptors(support)) {
        if (descriptor > LAST_STANDARD_STREAM) {
          support.close(descriptor);
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // the type is GraalPy's own
  private static List<Integer> descriptors(EmulatedPosixSupport support) {
    try {
      return List.copyOf(((SortedMap<Integer, ?>) FILES.get(support)).keySet());
    } catch (IllegalAccessException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static Field files() {
    try {
      Field files = EmulatedPosixSupport.class.getSuperclass().getDeclaredField("files");
      files.setAccessible(true);
      return files;
    } catch (NoSuchFieldException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
