import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Attacks a server that has the image's flags as clients can, while an honest client goes on asking
 * for the list and for runs. Runs as a source file; see bench/siege.
 */
final class Siege {

  /** As docker/entrypoint has them. */
  private static final List<String> IMAGE =
      List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

  /** Without the limits per minute, which would end most attacks before they begin. */
  private static final Map<String, String> OPEN = Map.of("RATE_LIMITS", "DISABLED");

  private static final Map<String, String> ACCOUNTS =
      Map.of("AUTH", "ENABLED", "SECRET_KEY", "a key that is long enough for a siege");

  private static final String ATTACKER = System.getenv().getOrDefault("ATTACKER", "127.0.0.2");
  private static final Duration LASTS =
      Duration.ofSeconds(Integer.parseInt(System.getenv().getOrDefault("SIEGE_SECONDS", "30")));
  private static final String LARGE = "x".repeat(1_000_000);
  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** What an attacker does until the target is not besieged any more. */
  interface Assault {
    void on(Target target) throws Exception;
  }

  /** One way to attack, and the settings of the server that allow it. */
  record Attack(String name, Map<String, String> settings, Assault assault) {}

  private static final List<Attack> ATTACKS =
      List.of(
          new Attack("half-headers", OPEN, target -> target.hold(5900, halfHeaders())),
          new Attack("dripped-headers", OPEN, target -> target.drip(900, halfHeaders())),
          new Attack(
              "unfinished-forms",
              ACCOUNTS,
              target -> target.hold(700, unfinished("/users/login", FORM, "username=" + LARGE))),
          new Attack(
              "unfinished-json",
              OPEN,
              target ->
                  target.hold(900, unfinished("/argorithms/run", JSON, "{\"user\":\"" + LARGE))),
          new Attack("long-emails", ACCOUNTS, Siege::longEmails),
          new Attack("large-descriptions", OPEN, Siege::largeDescriptions),
          new Attack("odd-ids", OPEN, Siege::oddIds),
          new Attack("slow-runs", OPEN, Siege::slowRuns),
          new Attack("slow-large-answers", OPEN, Siege::slowLargeAnswers),
          new Attack("long-numbers", OPEN, Siege::longNumbers));

  public static void main(String[] names) throws Exception {
    System.out.println(
        "attack               up   honest  worst ms  not 200         heap before/after  RSS");
    for (Attack attack : ATTACKS) {
      if (names.length == 0 || Set.of(names).contains(attack.name())) {
        play(attack);
      }
    }
    System.exit(0); // attackers may still hang
  }

  private static void play(Attack attack) throws Exception {
    try (BenchServer server = BenchServer.start(IMAGE, attack.settings())) {
      boolean open = attack.settings() == OPEN;
      if (open) {
        BenchServer.insertProgram(server.address(), "honest");
      }
      Target target = new Target(URI.create(server.address()));
      Honest honest = new Honest(server.address(), open);
      honest.ask(20);
      honest.forget();
      long before = heap(server);
      Thread client = Thread.ofPlatform().start(honest);
      Thread.ofPlatform().daemon().start(() -> target.endure(attack.assault()));
      Thread.sleep(LASTS);
      target.besieged().set(false);
      honest.stop();
      client.join();
      boolean up = server.process().isAlive();
      Thread.sleep(15_000);
      System.out.printf(
          "%-20s %-4s %6d  %8d  %-15s %6d %6d MiB  %6d MiB%n",
          attack.name(),
          up ? "yes" : "NO",
          honest.answers,
          honest.worst,
          honest.others,
          before,
          up ? heap(server) : 0,
          server.serverMemory());
    }
  }

  /** Heap in use after a collection, in MiB. */
  private static long heap(BenchServer server) throws Exception {
    String jcmd = System.getProperty("java.home") + "/bin/jcmd";
    String pid = Long.toString(server.process().pid());
    new ProcessBuilder(jcmd, pid, "GC.run").start().waitFor(20, TimeUnit.SECONDS);
    Process info = new ProcessBuilder(jcmd, pid, "GC.heap_info").start();
    String text = new String(info.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return text.lines()
        .filter(line -> line.contains(" total "))
        .mapToLong(line -> Long.parseLong(line.replaceAll(".*used (\\d+)K.*", "$1")) / 1024)
        .sum();
  }

  /** An honest client: asks ten times a second, alternately for the list and for a run. */
  static final class Honest implements Runnable {
    private final String base;
    private final boolean open;
    private volatile boolean stopped;
    private int answers;
    private long worst;
    private final Map<String, Integer> others = new TreeMap<>();

    Honest(String base, boolean open) {
      this.base = base;
      this.open = open;
    }

    @Override
    public void run() {
      while (!stopped) {
        ask(1);
      }
    }

    void stop() {
      stopped = true;
    }

    void forget() {
      answers = 0;
      worst = 0;
      others.clear();
    }

    void ask(int times) {
      for (int i = 0; i < times; i++) {
        boolean run = open && (answers + i) % 10 == 0;
        long start = System.nanoTime();
        String status = status(run ? runHead() : "GET /argorithms/list HTTP/1.1\r\n", run);
        worst = Math.max(worst, (System.nanoTime() - start) / 1_000_000);
        answers++;
        if (!status.equals("200")) {
          others.merge(status, 1, Integer::sum);
        }
        pause(100);
      }
    }

    /** A connection of its own for each request, as people's browsers come and go. */
    private String status(String head, boolean run) {
      URI server = URI.create(base);
      try (Socket socket = new Socket()) {
        socket.setSoTimeout(30_000);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), 30_000);
        String end = run ? RUN : "";
        String request = head + "Host: localhost\r\nConnection: close\r\n\r\n" + end;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        byte[] answer = socket.getInputStream().readAllBytes();
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        return text.length() < 12 ? "closed" : text.substring(9, 12);
      } catch (IOException problem) {
        return problem.getClass().getSimpleName();
      }
    }

    private static final String RUN = "{\"argorithmID\":\"honest\",\"parameters\":{\"n\":6}}";

    private String runHead() {
      return "POST /argorithms/run HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: "
          + RUN.length()
          + "\r\n";
    }
  }

  /** The server as attackers see it. */
  record Target(URI server, AtomicBoolean besieged) {

    Target(URI server) {
      this(server, new AtomicBoolean(true));
    }

    void endure(Assault assault) {
      try {
        assault.on(this);
      } catch (Exception problem) {
        if (besieged.get()) {
          System.out.println("  the attack was ended: " + problem);
        }
      }
    }

    Socket connect() throws IOException {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(8192);
      socket.bind(new InetSocketAddress(InetAddress.getByName(ATTACKER), 0));
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), 10_000);
      return socket;
    }

    /** Opens connections that send {@code text} and then nothing; those that are cut come again. */
    void hold(int connections, String text) throws Exception {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      everybody(
          connections,
          socket -> {
            socket.getOutputStream().write(bytes);
            socket.getInputStream().readAllBytes();
          });
    }

    /** The same, and then one more byte every two seconds. */
    void drip(int connections, String text) throws Exception {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      everybody(
          connections,
          socket -> {
            socket.getOutputStream().write(bytes);
            while (besieged.get()) {
              pause(2000);
              socket.getOutputStream().write('x');
            }
          });
    }

    /** Sends a request and reads its answer slowly; clients that are cut off come again. */
    void readSlowly(int connections, String request, int bytesPerSecond) throws Exception {
      byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
      everybody(
          connections,
          socket -> {
            socket.getOutputStream().write(bytes);
            InputStream answer = socket.getInputStream();
            while (besieged.get() && answer.readNBytes(bytesPerSecond / 4).length > 0) {
              pause(250);
            }
          });
    }

    private interface Talk {
      void with(Socket socket) throws Exception;
    }

    private void everybody(int connections, Talk talk) throws Exception {
      try (ExecutorService attackers = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < connections; i++) {
          attackers.submit(() -> {
            while (besieged.get()) {
              try (Socket socket = connect()) {
                socket.setSoTimeout((int) LASTS.toMillis());
                talk.with(socket);
              } catch (Exception cut) {
                pause(500);
              }
            }
          });
        }
      }
    }

    /** Sends a request whole and returns the status of its answer; 0 is none. */
    int post(String path, String type, String body) {
      try {
        HttpRequest request =
            HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", type)
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<Void> answer = BenchServer.CLIENT.send(request, BodyHandlers.discarding());
        return answer.statusCode();
      } catch (IOException cut) {
        return 0;
      } catch (InterruptedException end) {
        throw new IllegalStateException(end);
      }
    }
  }

  private static void longEmails(Target target) {
    for (int i = 0; i < 420 && target.besieged().get(); i++) {
      target.post("/users/login", FORM, "username=" + i + LARGE.substring(10) + "&password=p");
    }
  }

  private static void largeDescriptions(Target target) throws Exception {
    for (int i = 0; i < 58 && target.besieged().get(); i++) {
      insert(target, "large" + i, LARGE.substring(0, 900_000), "def run(n):\n    return []\n");
    }
    target.readSlowly(6, "GET /argorithms/list HTTP/1.1\r\nHost: localhost\r\n\r\n", 100_000);
  }

  private static void oddIds(Target target) throws Exception {
    for (int i = 0; i < 700 && target.besieged().get(); i++) {
      String id = i + "\\\\".repeat(1000);
      insert(target, id, "an odd id", "def run(n):\n    return []\n");
      target.post("/argorithms/run", JSON, "{\"argorithmID\":\"%s\"}".formatted(id));
      target.post("/argorithms/delete", JSON, "{\"argorithmID\":\"%s\"}".formatted(id));
      if (i % 50 == 0) {
        get(target, "/metrics");
      }
    }
  }

  private static void slowRuns(Target target) throws Exception {
    insert(target, "echo", "returns much", STATES.formatted(200));
    String body = "{\"parameters\":{\"n\":1,\"more\":[%s1]}}".formatted("1,".repeat(450_000));
    target.readSlowly(119, request("/api/v1/argorithms/echo/runs", JSON, body), 256);
  }

  private static void slowLargeAnswers(Target target) throws Exception {
    insert(target, "large", "returns 60 MB", STATES.formatted(60_000));
    String body = "{\"argorithmID\":\"large\"}";
    target.readSlowly(40, request("/argorithms/run", JSON, body), 1000);
  }

  private static void longNumbers(Target target) throws Exception {
    String body = "{\"seed\":" + "7".repeat(1_000_000) + "}";
    while (target.besieged().get()) {
      target.post("/api/v1/argorithms/honest/runs", JSON, body);
      target.post("/argorithms/run", JSON, body);
    }
  }

  private static final String STATES =
      """
      from ARgorithmToolkit import StateSet
      def run(n, more=None):
          algo = StateSet()
          for i in range(%d):
              algo.add_comment("x" * 1000)
          return algo
      """;

  private static void insert(Target target, String id, String description, String source)
      throws Exception {
    String config =
        """
        {"argorithmID": "%s", "file": "program.py", "function": "run", "description": "%s",
         "parameters": {"n": {"type": "INT", "description": "any number"}}, "example": {"n": 1}}
        """
            .formatted(id, description);
    try {
      BenchServer.insert(target.server().toString(), source, "program.py", config);
    } catch (IllegalStateException refused) {
      // Then there is less to attack with.
    }
  }

  private static void get(Target target, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(target.server().resolve(path)).build();
    BenchServer.CLIENT.send(request, BodyHandlers.discarding());
  }

  private static String halfHeaders() {
    return "GET / HTTP/1.1\r\nHost: localhost\r\nX-Half: " + "x".repeat(16_000);
  }

  private static String unfinished(String path, String type, String body) {
    return request(path, type, body, body.length() + 1);
  }

  private static String request(String path, String type, String body) {
    return request(path, type, body, body.length());
  }

  private static String request(String path, String type, String body, int length) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(path, type, length, body);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException end) {
      throw new IllegalStateException(end);
    }
  }
}
