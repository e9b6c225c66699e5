import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Watches one worker from its start on: what a run costs after so much processor time. Runs as a
 * source file; see bench/warmup.
 */
final class Warmup {

  private static final int MOST_SECONDS =
      Integer.parseInt(System.getenv().getOrDefault("CPU_SECONDS", "160"));
  private static final String ID = "warmup_bubblesort";
  private static final Pattern CPU = Pattern.compile("\"cpuSeconds\":([\\d.E-]+)");

  public static void main(String[] args) throws Exception {
    long begin = System.nanoTime();
    try (BenchServer server = BenchServer.start()) {
      BenchServer.insertProgram(server.address(), ID);
      run(server, 6);
      System.out.printf(
          "first answer after %.1f s, worker has used %.1f s of processor time%n",
          (System.nanoTime() - begin) / 1e9, used(server));
      System.out.println(
          "processor time of the worker so far | of its process for a run n=6 | of the program's"
              + " thread, least and middle: n=6, n=50, n=200 | resident");
      for (int mark = 10; mark <= MOST_SECONDS; mark *= 2) {
        while (used(server) < mark) {
          run(server, 6);
          run(server, 50);
        }
        print(server);
      }
    }
  }

  private static void print(BenchServer server) throws Exception {
    double before = used(server);
    int runs = 60;
    Times small = times(server, 6, runs);
    double process = (used(server) - before) / runs;
    Times middle = times(server, 50, 10);
    Times large = times(server, 200, 5);
    System.out.printf(
        "%6.0f s | %6.1f ms | %s, %s, %s | %d MiB%n",
        used(server), process * 1e3, small, middle, large, server.workerMemory());
  }

  private static Times times(BenchServer server, int n, int runs) throws Exception {
    double[] times = new double[runs];
    for (int i = 0; i < runs; i++) {
      times[i] = run(server, n);
    }
    Arrays.sort(times);
    int quarter = runs / 4;
    double middle = Arrays.stream(times, quarter, runs - quarter).average().orElseThrow();
    return new Times(times[0], middle);
  }

  /**
   * Seconds of some runs.
   *
   * @param least of the run that was disturbed least by whatever shares processors and caches
   * @param middle the average of the middle half
   */
  private record Times(double least, double middle) {
    @Override
    public String toString() {
      return String.format("%.2f %.2f ms", least * 1e3, middle * 1e3);
    }
  }

  /** Processor time that the program's thread took for a run, in seconds. */
  private static double run(BenchServer server, int n) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(server.address() + "/api/v1/argorithms/" + ID + "/runs"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"parameters\":{\"n\":" + n + "}}"))
            .build();
    String answer = BenchServer.CLIENT.send(request, BodyHandlers.ofString()).body();
    Matcher cpu = CPU.matcher(answer);
    if (!answer.startsWith("{\"outcome\":\"completed\"") || !cpu.find()) {
      throw new IllegalStateException(answer.substring(0, Math.min(400, answer.length())));
    }
    return Double.parseDouble(cpu.group(1));
  }

  /** Processor time of all workers, in seconds. */
  private static double used(BenchServer server) {
    return server
        .process()
        .descendants()
        .map(worker -> worker.info().totalCpuDuration().orElse(Duration.ZERO))
        .mapToDouble(cpu -> cpu.toMillis() / 1e3)
        .sum();
  }
}
