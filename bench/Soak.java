import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs thousands of mixed programs and prints the memory of the server and of its workers on the
 * way. Runs as a source file; see bench/soak.
 */
final class Soak {

  private static final int RUNS = Integer.parseInt(System.getenv().getOrDefault("RUNS", "10000"));
  private static final int CLIENTS = 4;
  private static final int ROWS = 20;

  /** Small ones mostly, some with many states, some that fail, and once in a while a bomb. */
  private static String body(int run) {
    if (run % 1000 == 500) {
      return request("soak_grows", "{\"n\":0}");
    }
    int kind = run % 100;
    if (kind >= 97) {
      return request("soak_fails", "{\"n\":" + kind + "}");
    }
    return request("soak_sort", "{\"n\":" + (kind >= 90 ? 50 : 3 + kind % 8) + "}");
  }

  public static void main(String[] args) throws Exception {
    try (BenchServer server = BenchServer.start()) {
      BenchServer.insertProgram(server.address(), "soak_sort");
      insert(server, "soak_fails", "def run(n):\n    raise ValueError(n)\n");
      insert(server, "soak_grows", "def run(n):\n    a = []\n    while 1: a.append(' ' * 99999)\n");
      System.out.println("  runs  server MiB  workers MiB  workers  answers with 5xx");
      AtomicInteger faults = new AtomicInteger();
      int done = 0;
      print(server, done, faults.get());
      while (done < RUNS) {
        int until = Math.min(RUNS, done + Math.max(1, RUNS / ROWS));
        drive(server, done, until, faults);
        done = until;
        print(server, done, faults.get());
      }
    }
  }

  private static void drive(BenchServer server, int from, int to, AtomicInteger faults)
      throws Exception {
    AtomicInteger next = new AtomicInteger(from);
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(
            threads.submit(
                () -> {
                  for (int run = next.getAndIncrement(); run < to; run = next.getAndIncrement()) {
                    faults.addAndGet(post(server, body(run)) >= 500 ? 1 : 0);
                  }
                  return null;
                }));
      }
      for (Future<?> client : clients) {
        client.get();
      }
    }
  }

  private static int post(BenchServer server, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "/argorithms/run"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return BenchServer.CLIENT.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static void print(BenchServer server, int done, int faults) throws Exception {
    System.out.printf(
        "%6d  %10d  %11d  %7d  %16d%n",
        done, server.serverMemory(), server.workerMemory(), server.workers(), faults);
  }

  private static String request(String id, String parameters) {
    return "{\"argorithmID\":\"%s\",\"parameters\":%s}".formatted(id, parameters);
  }

  private static void insert(BenchServer server, String id, String source) throws Exception {
    String config =
        """
        {"argorithmID": "%s", "file": "%s.py", "function": "run", "description": "for the soak",
         "parameters": {"n": {"type": "INT", "description": "any number"}}, "example": {"n": 1}}
        """
            .formatted(id, id);
    BenchServer.insert(server.address(), source, id + ".py", config);
  }
}
