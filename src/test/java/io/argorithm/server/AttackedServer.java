package io.argorithm.server;

import static io.argorithm.server.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server that is attacked, and what has to be true of it afterwards. */
final class AttackedServer implements AutoCloseable {

  private static final String SECRET = "the-secret-of-the-attacked-server-0123456789";
  private static final int PREPARED = 2;
  private static final int WORKERS = 2;
  private static final Path EMPTY = RuntimeFolder.SHARED.resolve("empty");
  private static final Path LIBRARY = RuntimeFolder.SHARED.resolve("graalpy");
  private static final Path MARK = Path.of("argorithm-attack");

  /** Time enough for a busy machine; small states and output, so that their limits come soon. */
  private static final Map<String, String> VARIABLES =
      Map.of(
          "SECRET_KEY",
          SECRET,
          "RATE_LIMITS",
          "DISABLED",
          "SANDBOX_PREPARED",
          Integer.toString(PREPARED),
          "SANDBOX_WORKERS",
          "1",
          "SANDBOX_SPARES",
          "1",
          "SANDBOX_WALL_SECONDS",
          "20",
          "SANDBOX_CPU_SECONDS",
          "20",
          "SANDBOX_STATES",
          "20000",
          "SANDBOX_OUTPUT_MIB",
          "4");

  /** Threads of a worker; the system cuts their names after 15 characters. */
  private static final Pattern KNOWN_THREAD =
      Pattern.compile(
          "java|main|guest|checker|stop|run-watch|check-watch|end-of-input|python-actions-|C[12] CompilerThre|VM .*|GC .*"
              + "|Reference Handl|Finalizer|Signal Dispatch|Service Thread|Monitor Deflati"
              + "|Native Heap Tri|Notification Th|Training replay|Common-Cleaner|Cleaner-.*|Attach Listener"
              + "|DestroyJavaVM|process reaper");

  private final ServerProcess server;
  private final TestClient client;
  private final long libraryFiles;
  private final String honestStates;

  private AttackedServer(ServerProcess server) {
    this.server = server;
    this.client = server.client();
    assertThat(client.insert(honest()).status()).isEqualTo(200);
    await(() -> client.get("/health/ready").text().contains("\"alive\":" + WORKERS));
    assertThat(runHonest().text()).startsWith("{\"outcome\":\"completed\"");
    this.honestStates = states(runHonest());
    assertThat(honestStates).contains("[1,2,3]", "sorted");
    this.libraryFiles = filesBelow(LIBRARY);
  }

  static AttackedServer start(Path folder) {
    ServerProcess server = ServerProcess.start(folder, VARIABLES);
    try {
      return new AttackedServer(server);
    } catch (RuntimeException | AssertionError problem) {
      server.close();
      throw problem;
    }
  }

  TestClient client() {
    return client;
  }

  /** What the log says from {@code start} on. */
  String log(int start) {
    return log().substring(start);
  }

  /** All the log says; server.log has the same lines, but begins anew at midnight. */
  String log() {
    return server.output();
  }

  /** Whether it is well, and nothing is left of who was there. */
  void assertUnharmed() {
    // A worker that the attack has cost may be the last while others start.
    await(() -> client.get("/health/ready").status() == 200);
    Answer honest = runHonest();
    assertThat(honest.status()).as("%s", honest).isEqualTo(200);
    assertThat(states(honest)).isEqualTo(honestStates);
    assertThat(
            server
                .process()
                .children()
                .filter(AttackedServer::runsPrograms)
                .flatMap(ProcessHandle::children))
        .as("children of workers")
        .isEmpty();
    server.process().children().forEach(AttackedServer::assertOnlyKnownThreads);
    assertThat(filesBelow(EMPTY)).as("files where workers stand").isOne();
    for (Path place : List.of(Path.of("/tmp"), Path.of("/dev/shm"), Path.of("/var/tmp"))) {
      assertThat(place.resolve(MARK)).doesNotExist();
    }
  }

  /** Whether the files that programs may read are those that were there before. */
  void assertLibraryUnchanged() {
    assertThat(filesBelow(LIBRARY)).isEqualTo(libraryFiles);
  }

  /** Whether a text tells nothing of the host. */
  static void assertTellsNothing(String text) {
    assertThat(text)
        .doesNotContain(
            SECRET,
            RuntimeFolder.SHARED.toString(),
            System.getProperty("user.dir"),
            System.getProperty("java.home"),
            System.getProperty("java.io.tmpdir") + "/junit",
            "com.oracle",
            "org.graalvm");
  }

  /** Whether what a program has written names neither user nor machine. */
  static void assertNamesNobody(String text) {
    assertThat(text)
        .doesNotContainPattern("\\b" + Pattern.quote(System.getProperty("user.name")) + "\\b")
        .doesNotContainPattern("\\b" + Pattern.quote(hostName()) + "\\b");
  }

  @Override
  public void close() {
    server.close();
  }

  private Answer runHonest() {
    return client.postJson("/api/v1/argorithms/honest/runs", "{\"seed\":7}");
  }

  private static String states(Answer run) {
    return run.json().path("states").toString();
  }

  /** It uses what attacks like to change: the toolkit, builtins, modules, random numbers, ids. */
  private static TestProgram honest() {
    return TestProgram.called("honest")
        .doing(
            """
            import json, random
            numbers = Array("numbers", algo, [3, 1, 2])
            for i in range(3):
                for j in range(2 - i):
                    if numbers[j] > numbers[j + 1]:
                        numbers[j], numbers[j + 1] = numbers[j + 1], numbers[j]
            algo.add_comment(["sorted", json.dumps([[1, "x"], {"a": 1.0}])])
            algo.add_comment([random.random(), id(algo), len("text"), isinstance(1, int)])
            Variable("last", algo, {"x": [None, True]})
            """);
  }

  /** Not the process that prepares the start of workers: for that Java starts one more. */
  private static boolean runsPrograms(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc", process.pid() + "", "cmdline"))
          .contains("WorkerMain");
    } catch (IOException gone) {
      return false;
    }
  }

  private static void assertOnlyKnownThreads(ProcessHandle worker) {
    List<String> threads = threads(worker);
    assertThat(threads).as("threads of a worker").allMatch(KNOWN_THREAD.asMatchPredicate());
    assertThat(threads.stream().filter("guest"::equals)).hasSizeLessThanOrEqualTo(PREPARED + 1);
  }

  /** The names of its threads, none where the system does not tell. */
  private static List<String> threads(ProcessHandle process) {
    try (Stream<Path> tasks = Files.list(Path.of("/proc", process.pid() + "", "task"))) {
      return tasks.map(AttackedServer::threadName).filter(name -> !name.isEmpty()).toList();
    } catch (IOException | UncheckedIOException gone) {
      return List.of();
    }
  }

  private static String threadName(Path task) {
    try {
      return Files.readString(task.resolve("comm")).strip();
    } catch (IOException gone) {
      return "";
    }
  }

  private static long filesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.count();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException nameless) {
      return "localhost";
    }
  }
}
