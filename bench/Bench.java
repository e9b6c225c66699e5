import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drives servers over HTTP and prints requests per second and latencies. Runs as a source file; see
 * bench/run.
 */
final class Bench {

  private static final int SECONDS =
      Integer.parseInt(System.getenv().getOrDefault("SECONDS_PER_POINT", "8"));

  /** How long each kind of request is driven before anything counts: Java compiles what is hot. */
  private static final int WARM_UP = 20;

  private static final String ID = "bench_bubblesort";
  private static final HttpClient CLIENT = BenchServer.CLIENT;

  /** One kind of request. A null body means GET. */
  record Point(String name, String path, String body) {

    static Point run(int n) {
      return new Point(
          "run n=" + n,
          "/argorithms/run",
          "{\"argorithmID\":\"%s\",\"parameters\":{\"n\":%d}}".formatted(ID, n));
    }

    /** A run with tens of thousands of states takes longer than a point of the others. */
    int seconds() {
      return name.equals("run n=200") ? 4 * SECONDS : SECONDS;
    }

    HttpRequest request(String base) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
      return body == null
          ? request.build()
          : request
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
    }
  }

  /** What was measured: requests per second, milliseconds, and requests that went wrong. */
  record Figures(double perSecond, double p50, double p99, long errors) {}

  private static final List<Point> POINTS =
      List.of(
          new Point("list", "/argorithms/list", null),
          new Point("view", "/argorithms/view/" + ID, null),
          Point.run(6),
          Point.run(50),
          Point.run(200));

  public static void main(String[] args) throws Exception {
    try (BenchServer server = BenchServer.start()) {
      List<String> bases = new ArrayList<>(List.of(server.address()));
      Arrays.stream(args).map(base -> base.replaceAll("/+$", "")).forEach(bases::add);
      for (String base : bases) {
        BenchServer.insertProgram(base, ID);
      }
      printTable(bases);
    }
  }

  private static void printTable(List<String> bases) throws Exception {
    System.out.printf(
        "%s, %d s a point, %s, %d processors%n",
        hasWrk() ? "wrk" : "Java driver",
        SECONDS,
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
    System.out.printf(
        "%-10s %4s | %s%n",
        "request",
        "conn",
        bases.size() == 1
            ? "req/s     p50 ms    p99 ms"
            : "req/s     p50 ms    p99 ms    | other: req/s  p50 ms    p99 ms | ratio");
    for (String base : bases) {
      for (Point point : POINTS) {
        drive(base, point, 4, WARM_UP);
      }
    }
    for (Point point : POINTS) {
      for (int connections : new int[] {1, 16}) {
        StringBuilder row =
            new StringBuilder("%-10s %4d".formatted(point.name(), connections));
        List<Figures> all = new ArrayList<>();
        for (String base : bases) {
          int seconds = point.seconds();
          Figures figures =
              hasWrk()
                  ? wrk(base, point, connections, seconds)
                  : drive(base, point, connections, seconds);
          all.add(figures);
          row.append(
              " | %-9.2f %-9.2f %-9.2f".formatted(
                  figures.perSecond(), figures.p50(), figures.p99()));
          if (figures.errors() > 0) {
            row.append("(%d errors)".formatted(figures.errors()));
          }
        }
        if (all.size() > 1) {
          row.append(" | %.2f".formatted(all.get(0).perSecond() / all.get(1).perSecond()));
        }
        System.out.println(row);
      }
    }
  }

  private static Figures wrk(String base, Point point, int connections, int seconds)
      throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("wrk", "--latency", "-t1", "-c" + connections, "-d" + seconds + "s"));
    command.addAll(List.of("--timeout", "60s"));
    Path script = Files.createTempFile("bench", ".lua");
    if (point.body() != null) {
      Files.writeString(
          script,
          "wrk.method='POST'\nwrk.body=[[%s]]\nwrk.headers['Content-Type']='application/json'\n"
              .formatted(point.body()));
      command.addAll(List.of("-s", script.toString()));
    }
    command.add(base + point.path());
    Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(wrk.getInputStream().readAllBytes());
    wrk.waitFor();
    Files.delete(script);
    return new Figures(
        Double.parseDouble(found(output, "Requests/sec:\\s+([\\d.]+)")),
        milliseconds(found(output, "\\n\\s+50%\\s+(\\S+)")),
        milliseconds(found(output, "\\n\\s+99%\\s+(\\S+)")),
        errors(output));
  }

  private static long errors(String output) {
    Matcher refused = Pattern.compile("Non-2xx or 3xx responses: (\\d+)").matcher(output);
    Matcher broken =
        Pattern.compile("connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)")
            .matcher(output);
    long errors = refused.find() ? Long.parseLong(refused.group(1)) : 0;
    if (broken.find()) {
      for (int i = 1; i <= 4; i++) {
        errors += Long.parseLong(broken.group(i));
      }
    }
    return errors;
  }

  private static String found(String output, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(output);
    if (!matcher.find()) {
      throw new IllegalStateException("wrk printed no " + pattern + ":\n" + output);
    }
    return matcher.group(1);
  }

  private static double milliseconds(String text) {
    double value = Double.parseDouble(text.replaceAll("[a-z]+$", ""));
    return switch (text.replaceAll("^[\\d.]+", "")) {
      case "us" -> value / 1000;
      case "ms" -> value;
      case "s" -> value * 1000;
      default -> value * 60_000;
    };
  }

  /** For machines without wrk: as many threads as connections, one request after the other. */
  private static Figures drive(String base, Point point, int connections, int seconds)
      throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Callable<long[]>> clients = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      clients.add(() -> client(point.request(base), end));
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long begin = System.nanoTime();
      List<long[]> results = new ArrayList<>();
      for (Future<long[]> client : threads.invokeAll(clients)) {
        results.add(client.get());
      }
      double took = (System.nanoTime() - begin) / 1e9;
      long[] sorted =
          results.stream().flatMapToLong(Arrays::stream).filter(t -> t > 0).sorted().toArray();
      long errors = results.stream().flatMapToLong(Arrays::stream).filter(t -> t < 0).count();
      return new Figures(
          sorted.length / took, percentile(sorted, 50), percentile(sorted, 99), errors);
    }
  }

  /** Nanoseconds of each request, -1 for one that went wrong. */
  private static long[] client(HttpRequest request, long end) throws Exception {
    List<Long> times = new ArrayList<>();
    while (System.nanoTime() < end) {
      long begin = System.nanoTime();
      HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
      times.add(response.statusCode() == 200 ? System.nanoTime() - begin : -1);
    }
    return times.stream().mapToLong(Long::longValue).toArray();
  }

  private static double percentile(long[] sorted, int percent) {
    return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) * percent / 100] / 1e6;
  }

  private static boolean hasWrk() {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "wrk")));
  }
}
