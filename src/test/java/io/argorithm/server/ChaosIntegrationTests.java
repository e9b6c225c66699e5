package io.argorithm.server;

import static io.argorithm.server.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server, its Redis and its workers are killed in turn while people insert, update, delete and
 * run. What was acknowledged is there afterwards, and nobody is ever given states of another
 * program, version or parameter. The variable CHAOS_SECONDS lets it last longer than usual.
 */
class ChaosIntegrationTests {

  private static final Duration TIME =
      Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault("CHAOS_SECONDS", "45")));
  private static final int PEOPLE = 4;
  private static final int ROUND = 5;
  private static final int WORKER = 0;
  private static final int REDIS = 1;
  private static final int SERVER = 2;

  @TempDir private Path folder;
  private volatile @Nullable TestClient client;
  private volatile boolean over;

  @Test
  void nothingAcknowledgedIsLostAndNoWrongStatesAreServed() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    AtomicInteger hits = new AtomicInteger();
    List<Person> people = new ArrayList<>();
    int[] kills = new int[3];
    try (TestRedis redis = TestRedis.start("chaos");
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE)) {
      ServerProcess server = start(redis);
      try {
        client = server.client();
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
          Person person = new Person("p" + i, new Random(i), runs, hits);
          people.add(person);
          working.add(threads.submit(person::work));
        }
        Instant end = Instant.now().plus(TIME);
        // The server comes last in a round, for everything has to get warm again after it.
        for (int turn = 0; turn < ROUND || Instant.now().isBefore(end); turn++) {
          Thread.sleep(3000);
          int victim = turn % ROUND == ROUND - 1 ? SERVER : turn % 2;
          switch (victim) {
            case WORKER -> {
              // One that is killed before it was ready would only keep programs waiting.
              TestClient healthy = server.client();
              await(() -> healthy.get("/health/ready").status() == 200);
              List<ProcessHandle> workers = server.children();
              workers.get(turn % workers.size()).destroyForcibly();
            }
            case REDIS -> {
              kill(redis);
              Thread.sleep(1500);
              redis.start();
            }
            default -> {
              client = null;
              server.kill();
              server = start(redis);
              client = server.client();
            }
          }
          kills[victim]++;
        }
        over = true;
        for (Future<?> each : working) {
          each.get(2, TimeUnit.MINUTES);
        }
        TestClient last = server.client();
        people.forEach(person -> person.assertKept(last));
      } finally {
        over = true;
        server.close();
      }
    }
    System.out.printf(
        "%d runs, %d of them from the cache; killed: %d workers, %d times Redis, %d times the server%n",
        runs.get(), hits.get(), kills[WORKER], kills[REDIS], kills[SERVER]);
    assertThat(kills).doesNotContain(0);
    assertThat(runs).hasPositiveValue();
  }

  /** With SIGKILL, as the kernel does it. */
  private ServerProcess start(TestRedis redis) {
    Map<String, String> variables = new HashMap<>(redis.variables());
    variables.put("SANDBOX_WORKERS", "2");
    return ServerProcess.start(folder, variables);
  }

  private static void kill(TestRedis redis) throws InterruptedException {
    ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().command().orElse("").contains("redis"))
        .forEach(ProcessHandle::destroyForcibly);
    Thread.sleep(200);
    redis.close();
  }

  /** Somebody who changes and runs only what is theirs, and remembers what was acknowledged. */
  private final class Person {

    private final String name;
    private final Random random;
    private final AtomicInteger runs;
    private final AtomicInteger hits;
    private int made;

    /** By id the versions that may be there; 0 is none. More than one after an answer was lost. */
    private final Map<String, Set<Integer>> kept = new HashMap<>();

    Person(String name, Random random, AtomicInteger runs, AtomicInteger hits) {
      this.name = name;
      this.random = random;
      this.runs = runs;
      this.hits = hits;
    }

    void work() {
      while (!over) {
        TestClient now = client;
        if (now == null) {
          pause();
          continue;
        }
        try {
          act(now);
        } catch (UncheckedIOException | IllegalStateException serverIsGone) {
          pause();
        }
      }
    }

    private void act(TestClient now) {
      if (kept.size() < 3 || random.nextInt(8) == 0) {
        String id = name + "_" + made++;
        change(id, 1, () -> now.insert(program(id, 1)));
        return;
      }
      List<String> ids = new ArrayList<>(kept.keySet());
      String id = ids.get(random.nextInt(ids.size()));
      switch (random.nextInt(6)) {
        case 0 -> {
          int next = possible(id).stream().max(Integer::compare).orElse(0) + 1;
          change(id, next, () -> now.update(program(id, next)));
        }
        case 1 -> change(id, 0, () -> now.delete(id));
        default -> run(now, id);
      }
    }

    /** Until there is an answer, both the old and the new version may be there. */
    private void change(String id, int version, Supplier<Answer> request) {
      Set<Integer> before = possible(id);
      Set<Integer> either = new HashSet<>(before);
      either.add(version);
      kept.put(id, either);
      int status = request.get().status();
      if (status == 200) {
        kept.put(id, Set.of(version));
      } else if (status == 404) {
        assertThat(before).as("%s is gone", id).contains(0);
        kept.put(id, Set.of(0));
      } else if (status == 409) {
        assertThat(before).as("%s is there", id).isNotEqualTo(Set.of(0));
      } else {
        assertThat(status).as(id).isEqualTo(503);
      }
    }

    private void run(TestClient now, String id) {
      int n = random.nextInt(3);
      Answer answer = now.run(id, "{\"n\":" + n + "}");
      Set<Integer> possible = possible(id);
      if (answer.status() == 200) {
        assertThat(answer.comments())
            .isSubsetOf(possible.stream().map(version -> comment(id, version, n)).toList())
            .hasSize(1);
        runs.incrementAndGet();
        hits.addAndGet(answer.runStatus().equals("run_cache") ? 1 : 0);
      } else if (answer.status() == 404) {
        assertThat(possible).as("%s is gone", id).contains(0);
      } else {
        // 500: its worker was killed, and the example's worker, too.
        assertThat(answer.status()).as("%s", answer).isIn(500, 503);
      }
    }

    void assertKept(TestClient now) {
      assertThat(kept).isNotEmpty();
      kept.forEach((id, possible) -> {
        int status = now.view(id).status();
        if (status == 404) {
          assertThat(possible).as("%s is gone", id).contains(0);
        } else {
          assertThat(now.run(id).comments())
              .isSubsetOf(possible.stream().map(version -> comment(id, version, 0)).toList());
        }
      });
    }

    private Set<Integer> possible(String id) {
      return kept.getOrDefault(id, Set.of(0));
    }

    private void pause() {
      try {
        Thread.sleep(50);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static TestProgram program(String id, int version) {
    return TestProgram.called(id)
        .doing("algo.add_comment(f'" + id + " in version " + version + " with {kwargs[\"n\"]}')")
        .withExample("{\"n\":0}");
  }

  private static String comment(String id, int version, int n) {
    return id + " in version " + version + " with " + n;
  }
}
