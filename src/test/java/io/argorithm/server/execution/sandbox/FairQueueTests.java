package io.argorithm.server.execution.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FairQueueTests {

  private long now;
  private final FairQueue<String> queue = new FairQueue<>(6, 4, () -> now);

  @Test
  void servesOneCallerInOrder() {
    offer("ann", "a1", "a2", "a3");

    assertThat(pollAll()).containsExactly("a1", "a2", "a3");
  }

  @Test
  void letsCallersTakeTurns() {
    offer("ann", "a1", "a2", "a3");
    offer("bob", "b1", "b2");
    offer("eve", "e1");

    assertThat(pollAll()).containsExactly("a1", "b1", "e1", "a2", "b2", "a3");
  }

  @Test
  void prefersWhoHasUsedLittleLately() {
    offer("loop", "l1");
    queue.poll();
    queue.ended("loop", TimeUnit.SECONDS.toNanos(10), false);
    offer("loop", "l2");
    offer("honest", "h1");

    assertThat(pollAll()).containsExactly("h1", "l2");
  }

  @Test
  void keepsTheLastWorkerFromThoseWhoCostOne() {
    offer("killer", "k1");
    queue.poll();
    queue.ended("killer", 0, true);
    offer("killer", "k2");
    offer("honest", "h1");

    assertThat(queue.pollThrifty()).isEqualTo("h1");
    assertThat(queue.pollThrifty()).isNull();
    now += TimeUnit.MINUTES.toNanos(2);
    assertThat(queue.pollThrifty()).isEqualTo("k2");
  }

  @Test
  void knowsWhoOfferedNothingLongLatelyAsNewcomers() {
    offer("slow", "s1", "s2");
    queue.poll();
    offer("honest", "h1", "h2");

    assertThat(queue.pollNewcomer()).isEqualTo("h1");
    assertThat(queue.pollNewcomer()).as("something of both is running").isNull();
    queue.ended("slow", TimeUnit.SECONDS.toNanos(3), false);
    queue.ended("honest", TimeUnit.MILLISECONDS.toNanos(30), false);
    assertThat(queue.pollNewcomer()).isEqualTo("h2");
    assertThat(queue.pollNewcomer()).as("the last one took long").isNull();
    now += TimeUnit.MINUTES.toNanos(2);
    assertThat(queue.pollNewcomer()).isEqualTo("s2");
  }

  @Test
  void remembersOnlySoManyCallers() {
    for (int i = 0; i < 2000; i++) {
      offer("caller " + i, "x");
      queue.poll();
      queue.ended("caller " + i, TimeUnit.SECONDS.toNanos(1), true);
    }

    assertThat(queue.callers()).isLessThanOrEqualTo(1000);
  }

  @Test
  void forgetsUseWithTime() {
    offer("ann", "a1");
    queue.poll();
    queue.ended("ann", TimeUnit.SECONDS.toNanos(10), false);
    now += TimeUnit.HOURS.toNanos(1);
    offer("ann", "a2");
    offer("bob", "b1");

    assertThat(pollAll()).containsExactly("a2", "b1");
  }

  @Test
  void hasPlacesForSoManyAltogether() {
    assertThat(offer("ann", "a1", "a2", "a3")).isTrue();
    assertThat(offer("bob", "b1", "b2", "b3")).isTrue();
    assertThat(offer("eve", "e1")).isFalse();
    assertThat(queue.size()).isEqualTo(6);
  }

  @Test
  void hasPlacesForSoManyOfOneCaller() {
    assertThat(offer("ann", "a1", "a2", "a3", "a4")).isTrue();
    assertThat(offer("ann", "a5")).isFalse();
    assertThat(offer("bob", "b1")).isTrue();
  }

  @Test
  void letsWaitersLeave() {
    offer("ann", "a1", "a2");

    assertThat(queue.remove("ann", "a1")).isTrue();
    assertThat(queue.remove("ann", "a1")).isFalse();
    assertThat(queue.remove("bob", "a2")).isFalse();
    assertThat(pollAll()).containsExactly("a2");
  }

  @Test
  void letsEverybodyGoWithoutCountingThemAsRunning() {
    offer("ann", "a1", "a2");
    offer("bob", "b1");

    assertThat(queue.drain()).containsExactly("a1", "a2", "b1");
    assertThat(queue.size()).isZero();
    assertThat(queue.poll()).isNull();
    // Had it counted ann as running, bob would come first.
    offer("ann", "a3");
    offer("bob", "b2");
    assertThat(pollAll()).containsExactly("a3", "b2");
  }

  private boolean offer(String caller, String... items) {
    boolean all = true;
    for (String item : items) {
      all &= queue.offer(caller, item);
    }
    return all;
  }

  private List<String> pollAll() {
    List<String> items = new ArrayList<>();
    for (String item = queue.poll(); item != null; item = queue.poll()) {
      items.add(item);
    }
    return items;
  }
}
