package io.argorithm.server.execution.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Starts worker processes; the first start finds or unpacks their files. */
final class WorkerLauncher {

  private final SandboxProperties properties;
  private final Path runtimeFolder;
  private @Nullable WorkerCommand command;

  WorkerLauncher(SandboxProperties properties, Path runtimeFolder) {
    this.properties = properties;
    this.runtimeFolder = runtimeFolder;
  }

  /** Starts a process, which is not ready yet. */
  WorkerProcess start() throws IOException {
    return new WorkerProcess(command().start());
  }

  /** Names the content of the files that workers start from. */
  String version() throws IOException {
    return command().version();
  }

  /** How the JVM's cache for the start of workers is made. */
  StartCache startCache() throws IOException {
    return command().startCache();
  }

  private synchronized WorkerCommand command() throws IOException {
    if (command == null) {
      command = WorkerCommand.prepare(properties, runtimeFolder);
    }
    return command;
  }
}
