package io.argorithm.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The whole server in this JVM, with a free port, a storage folder of its own and real workers.
 *
 * @param context the running application
 * @param storageFolder where it keeps everything; closing deletes it
 */
record TestServer(ConfigurableApplicationContext context, Path storageFolder)
    implements AutoCloseable {

  /**
   * Starts a server with these environment variables, and none of the process's own. Unless they
   * say otherwise there is one worker, for each takes seconds of processor time to start, and it
   * only interprets: no test runs long enough for compiling to pay.
   */
  static TestServer start(Map<String, String> variables) {
    try {
      Path folder = Files.createTempDirectory("argorithm-test-");
      Map<String, String> all =
          new HashMap<>(
              Map.of("SANDBOX_COMPILE", "false", "SANDBOX_WORKERS", "1", "SANDBOX_SPARES", "0"));
      all.put("RUNTIME_FOLDER", RuntimeFolder.SHARED.toString());
      all.putAll(variables);
      all.put("PORT", "0");
      all.put("STORAGE_FOLDER", folder.toString());
      return new TestServer(ArgorithmServer.application(all).run(), folder);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  TestClient client() {
    return new TestClient(
        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  @Override
  public void close() {
    context.close();
    try {
      FileSystemUtils.deleteRecursively(storageFolder);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
