package io.argorithm.server.execution.worker;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the classes of GraalPy that workers use with a change. The build runs it and puts them
 * into the worker's jar; decisions 11 and 12 say what they are for.
 */
public final class Patches {

  private Patches() {}

  /**
   * Writes them.
   *
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    CallDepth.write(folder);
    InnerErrors.write(folder);
    ReferenceCounting.write(folder);
    PythonNumbers.write(folder);
    PythonOrder.write(folder);
    PythonSizes.write(folder);
    PythonTexts.write(folder);
  }
}
