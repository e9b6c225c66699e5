import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The built jar as a process of its own, on a free port and with an empty store. */
record BenchServer(Process process, Path storage, String address) implements AutoCloseable {

  /** Kept until the next clean build: what workers start from takes minutes to prepare. */
  private static final Path RUNTIME = Path.of("target", "bench-runtime").toAbsolutePath();

  static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Starts it with the environment of the caller, and waits until it can run programs. */
  static BenchServer start() throws Exception {
    return start(List.of(), Map.of());
  }

  /** Starts it with flags of Java and with variables beside those of the caller. */
  static BenchServer start(List<String> flags, Map<String, String> variables) throws Exception {
    Path storage = Files.createTempDirectory("argorithm-bench");
    int port = freePort();
    List<String> command = new ArrayList<>(flags);
    command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", "target/argorithm-server.jar"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(variables);
    builder.environment().put("STORAGE_FOLDER", storage.toString());
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().put("RUNTIME_FOLDER", RUNTIME.toString());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    BenchServer server =
        new BenchServer(builder.start(), storage, "http://127.0.0.1:" + port);
    server.awaitReady();
    return server;
  }

  /** Inserts bench/bubblesort.py as {@code id}, unless it is there. */
  static void insertProgram(String base, String id) throws Exception {
    String config =
        """
        {"argorithmID": "%s", "file": "bubblesort.py", "function": "run",
         "description": "the program of the benchmark",
         "parameters": {"n": {"type": "INT", "description": "how many numbers"}},
         "example": {"n": 6}}
        """
            .formatted(id);
    insert(base, Files.readString(Path.of("bench/bubblesort.py")), "bubblesort.py", config);
  }

  /** Inserts a program, unless its id is there. */
  static void insert(String base, String source, String fileName, String config)
      throws Exception {
    String boundary = "argorithm-bench";
    String body =
        part(boundary, "file", fileName, source)
            + part(boundary, "data", "data", config)
            + "--" + boundary + "--\r\n";
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(base + "/argorithms/insert"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 200 && answer.statusCode() != 409) {
      throw new IllegalStateException(base + " refused the program: " + answer.body());
    }
  }

  /** Resident memory in MiB of the server's process, without its workers. */
  long serverMemory() throws IOException {
    return memory(process.toHandle());
  }

  /** Resident memory in MiB of all its workers. */
  long workerMemory() throws IOException {
    long sum = 0;
    for (ProcessHandle worker : process.descendants().toList()) {
      sum += memory(worker);
    }
    return sum;
  }

  /** How many processes the server has started that live. */
  long workers() {
    return process.descendants().count();
  }

  /** Stops the server and deletes its store. */
  @Override
  public void close() throws Exception {
    process.destroy();
    process.waitFor();
    try (Stream<Path> paths = Files.walk(storage)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private void awaitReady() throws Exception {
    HttpRequest ready = HttpRequest.newBuilder(URI.create(address + "/health/ready")).build();
    for (int i = 0; i < 600; i++) {
      try {
        if (isPrepared() && CLIENT.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It does not listen yet.
      }
      Thread.sleep(500);
    }
    throw new IllegalStateException("the server did not start");
  }

  /** Whether no worker is being trained any more; those that compile are not. */
  private static boolean isPrepared() throws IOException {
    if ("true".equals(System.getenv("SANDBOX_COMPILE"))) {
      return true;
    }
    if (!Files.exists(RUNTIME)) {
      return false;
    }
    try (Stream<Path> files = Files.list(RUNTIME)) {
      return files.anyMatch(file -> file.toString().endsWith(".aot"));
    }
  }

  private static long memory(ProcessHandle process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .sum();
  }

  private static String part(String boundary, String name, String fileName, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n"
        .formatted(boundary, name, fileName, content);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
