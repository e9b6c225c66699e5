package io.argorithm.server.execution.worker;

import java.nio.file.Path;

/**
 * What the server tells a worker on its command line.
 *
 * @param python folder of the packaged Python modules
 * @param prepared how many contexts to keep prepared
 * @param stackBytes stack of the thread a program runs on
 * @param printedBytes how much is kept of what a program prints
 */
record WorkerSettings(Path python, int prepared, long stackBytes, int printedBytes) {

  /** Reads them in this order. */
  static WorkerSettings of(String[] arguments) {
    return new WorkerSettings(
        Path.of(arguments[0]),
        Integer.parseInt(arguments[1]),
        Long.parseLong(arguments[2]),
        Integer.parseInt(arguments[3]));
  }
}
