package io.argorithm.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.argorithm.server.Eventually;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HashingThreadsTests {

  private final List<String> order = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch gate = new CountDownLatch(1);
  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
  private final HashingThreads threads = new HashingThreads(1, 4, 3);

  /** From here on all have to wait for the only thread. */
  @BeforeEach
  void keepTheThreadBusy() {
    CountDownLatch busy = new CountDownLatch(1);
    CompletableFuture.runAsync(
        () ->
            threads.inTurn(
                "busy",
                () -> {
                  busy.countDown();
                  return await(gate);
                }),
        people);
    await(busy);
  }

  @AfterEach
  void close() {
    gate.countDown();
    threads.close();
    people.close();
  }

  @Test
  void servesOneNetworkAfterAnother() {
    var all = List.of(arrive("a", "a1"), arrive("a", "a2"), arrive("b", "b1"), arrive("c", "c1"));

    gate.countDown();
    all.forEach(CompletableFuture::join);

    assertThat(order).containsExactly("a1", "b1", "c1", "a2");
  }

  @Test
  void refusesANetworkWhoseShareIsFull() {
    var waiting = List.of(arrive("a", "a1"), arrive("a", "a2"), arrive("a", "a3"));

    assertThatExceptionOfType(SignInsBusy.class).isThrownBy(() -> threads.inTurn("a", () -> "a4"));

    gate.countDown();
    waiting.forEach(CompletableFuture::join);
    assertThat(threads.<String>inTurn("a", () -> "later")).isEqualTo("later");
  }

  @Test
  void makesPlaceForOthersWhenFewNetworksFillAll() {
    arrive("a", "a1");
    arrive("a", "a2");
    var last = arrive("a", "a3");
    var other = arrive("b", "b1");

    var newcomer = arrive("c", "c1");

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(last::join)
        .withCauseInstanceOf(SignInsBusy.class);
    gate.countDown();
    assertThat(newcomer.join()).isEqualTo("c1");
    assertThat(other.join()).isEqualTo("b1");
  }

  @Test
  void refusesWhenAllWhoWaitHaveAsGoodARight() {
    for (String network : List.of("a", "b", "c", "d")) {
      arrive(network, network);
    }

    assertThatExceptionOfType(SignInsBusy.class).isThrownBy(() -> threads.inTurn("e", () -> "e"));
  }

  @Test
  void passesOnWhatWentWrong() {
    gate.countDown();

    assertThatExceptionOfType(WrongPassword.class)
        .isThrownBy(() ->
            threads.inTurn(
                "a",
                () -> {
                  throw new WrongPassword();
                }));
  }

  @Test
  void letsNobodyWaitForEver() {
    var waiting = arrive("a", "a1");

    threads.close();

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(waiting::join)
        .withCauseInstanceOf(SignInsBusy.class);
  }

  /** Returns when somebody of {@code network} has come to wait. */
  private CompletableFuture<String> arrive(String network, String name) {
    int before = threads.waiting(network);
    var result =
        CompletableFuture.supplyAsync(
            () ->
                threads.inTurn(
                    network,
                    () -> {
                      order.add(name);
                      return name;
                    }),
            people);
    Eventually.await(() -> threads.waiting(network) > before);
    return result;
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
