package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What tests of runs need: an argorithm that always works, and a look at whether others are served.
 *
 * @param client talks to the server
 */
record Runs(TestClient client) {

  /** An argorithm that comments its parameters. */
  static final String ECHO = "echo";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Inserts the argorithm that always works and waits until it has been run. */
  void prepare() {
    insert(TestProgram.called(ECHO).withExample("{\"from\":\"example\"}"));
    assertOthersWork();
  }

  /** Inserts a program in the place of one that may be there. */
  void insert(TestProgram program) {
    client.delete(program.id());
    Answer answer = client.insert(program);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
  }

  /** Runs an argorithm and, until it has its answer, lists, views and runs others. */
  Answer runWhileOthersAreServed(String id)
      throws ExecutionException, InterruptedException, TimeoutException {
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Answer> answer = threads.submit(() -> client.run(id));
      do {
        assertThat(client.list().status()).isEqualTo(200);
        assertThat(client.view(ECHO).status()).isEqualTo(200);
        assertOthersWork();
      } while (!answer.isDone());
      return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  /** Runs the argorithm that always works. */
  void assertOthersWork() {
    Answer answer = client.run(ECHO);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.comments()).containsExactly("[('from', 'example')]");
  }
}
