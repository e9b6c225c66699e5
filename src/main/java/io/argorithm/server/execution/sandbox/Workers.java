package io.argorithm.server.execution.sandbox;

import io.argorithm.server.execution.Client;
import io.argorithm.server.execution.ClientGone;
import io.argorithm.server.execution.SandboxUnavailable;
import io.argorithm.server.execution.protocol.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The worker processes and who gets them. Keeps as many alive as the properties say, one more for
 * each spare; whoever ends is replaced. Programs that take long do not keep the others waiting:
 * each of them makes room for one more worker, up to a limit, and while all are busy a spare is
 * there for callers of whom nothing runs. Programs that are only checked wait in a queue of their
 * own and get the spares, too, so that no check takes a worker from runs. While none can be
 * started, everybody is turned away.
 */
final class Workers implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Workers.class);
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration LONG_RUN = Duration.ofSeconds(1);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final int MOST_CHECKS = 128;
  private static final int MOST_CHECKS_PER_CALLER = 32;

  private final SandboxProperties properties;
  private final WorkerStarter starter;
  private final Deadlines deadlines;
  private final SandboxMonitor monitor;
  private final int startsAtOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  private final ReentrantLock lock = new ReentrantLock();
  private final FairQueue<CompletableFuture<WorkerProcess>> queue;
  private final FairQueue<CompletableFuture<WorkerProcess>> checks;
  private final Set<WorkerProcess> alive = new HashSet<>();
  private final Set<WorkerProcess> starting = new HashSet<>();
  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private final Map<WorkerProcess, Long> busySince = new HashMap<>();
  private final Set<WorkerProcess> checking = new HashSet<>();
  private boolean wasComplete;
  private boolean runHadSpare;
  private int startsUnderWay;
  private int failuresInARow;
  private boolean draining;
  private boolean closed;
  private Message.@Nullable Ready runtime;

  /** Starts a worker process. */
  interface WorkerStarter {

    /** Starts a process, which is not ready yet. */
    WorkerProcess start() throws IOException;
  }

  Workers(
      SandboxProperties properties,
      WorkerStarter starter,
      Deadlines deadlines,
      SandboxMonitor monitor) {
    this.properties = properties;
    this.starter = starter;
    this.deadlines = deadlines;
    this.monitor = monitor;
    this.queue = new FairQueue<>(properties.queue(), properties.queuePerCaller(), System::nanoTime);
    this.checks = new FairQueue<>(MOST_CHECKS, MOST_CHECKS_PER_CALLER, System::nanoTime);
  }

  /** Begins to start processes. */
  void start() {
    lock.lock();
    try {
      startMissing();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for a worker to run a program, which has to be given back.
   *
   * @throws SandboxUnavailable when there will be none in time
   * @throws ClientGone when the client no longer waits
   */
  WorkerProcess take(Client client) {
    long start = System.nanoTime();
    WorkerProcess worker = take(queue, client);
    monitor.waited(Duration.ofNanos(System.nanoTime() - start));
    return worker;
  }

  /**
   * Waits for a worker to check a program, which has to be given back.
   *
   * @throws SandboxUnavailable when there will be none in time
   * @throws ClientGone when the client no longer waits
   */
  WorkerProcess takeForCheck(Client client) {
    return take(checks, client);
  }

  private WorkerProcess take(FairQueue<CompletableFuture<WorkerProcess>> line, Client client) {
    CompletableFuture<WorkerProcess> turn = new CompletableFuture<>();
    enqueue(line, client.name(), turn);
    return await(line, client, turn);
  }

  /** Takes a worker back after {@code nanos} of work for {@code caller}. */
  void giveBack(WorkerProcess worker, String caller, long nanos) {
    lock.lock();
    try {
      boolean wasCheck = checking.remove(worker);
      busySince.remove(worker);
      (wasCheck ? checks : queue).ended(caller, nanos, !worker.isUsable() || worker.isWorn());
      if (!worker.isUsable() || closed) {
        worker.kill();
        alive.remove(worker);
      } else if (worker.isWorn()) {
        retire(worker, "worn");
      } else if (worker.jobs() >= properties.runsPerWorker() || alive.size() > wanted()) {
        retire(worker, "retired");
      } else {
        // The one that has rested longest comes first: it has had the time to prepare contexts.
        idle.addLast(worker);
      }
      handOut();
      startMissing();
    } finally {
      lock.unlock();
    }
  }

  private void retire(WorkerProcess worker, String cause) {
    alive.remove(worker);
    worker.kill();
    monitor.workerEnded(cause);
  }

  /** How the pool is doing. */
  SandboxStatus status() {
    lock.lock();
    try {
      return new SandboxStatus(
          !alive.isEmpty(),
          alive.size(),
          busySince.size() + checking.size(),
          queue.size() + checks.size(),
          runtime == null ? "" : description(runtime),
          runtime != null && runtime.compiles());
    } finally {
      lock.unlock();
    }
  }

  /** Whether the server is stopping. */
  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Lets no program begin from now on; those that run go on, and who waits is turned away. */
  void drain() {
    lock.lock();
    try {
      draining = true;
      turnEverybodyAway(stopping());
    } finally {
      lock.unlock();
    }
  }

  /** Ends all processes; who waits is turned away. */
  @Override
  public void close() {
    lock.lock();
    try {
      draining = true;
      closed = true;
      turnEverybodyAway(stopping());
      List<WorkerProcess> all = new ArrayList<>(alive);
      all.addAll(starting);
      all.forEach(WorkerProcess::kill);
      idle.clear();
    } finally {
      lock.unlock();
    }
  }

  private void enqueue(
      FairQueue<CompletableFuture<WorkerProcess>> line,
      String caller,
      CompletableFuture<WorkerProcess> turn) {
    lock.lock();
    try {
      if (draining) {
        throw turnedAway(stopping());
      }
      if (noneCanStart()) {
        throw turnedAway(notStarting());
      }
      if (!line.offer(caller, turn)) {
        String what = line == checks ? "be checked" : "run";
        throw turnedAway(
            new SandboxUnavailable(
                "too many programs are waiting to " + what, properties.limits().wall()));
      }
      handOut();
    } finally {
      lock.unlock();
    }
  }

  private WorkerProcess await(
      FairQueue<CompletableFuture<WorkerProcess>> line,
      Client client,
      CompletableFuture<WorkerProcess> turn) {
    long end = System.nanoTime() + properties.queueTime().toNanos();
    try {
      while (true) {
        try {
          return turn.get(WorkerProcess.LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
          if (client.isGone()) {
            monitor.clientGone();
            return orElseLeave(line, client, turn, new ClientGone());
          }
          if (System.nanoTime() - end >= 0) {
            return orElseLeave(line, client, turn, unavailable("no worker became free in time"));
          }
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return orElseLeave(line, client, turn, unavailable("the request was interrupted"));
    } catch (ExecutionException away) {
      if (away.getCause() instanceof SandboxUnavailable unavailable) {
        throw turnedAway(unavailable);
      }
      throw new IllegalStateException(away);
    }
  }

  private WorkerProcess orElseLeave(
      FairQueue<CompletableFuture<WorkerProcess>> line,
      Client client,
      CompletableFuture<WorkerProcess> turn,
      RuntimeException reason) {
    lock.lock();
    try {
      if (!line.remove(client.name(), turn) && !turn.isCompletedExceptionally()) {
        return turn.join();
      }
      throw reason instanceof SandboxUnavailable away ? turnedAway(away) : reason;
    } finally {
      lock.unlock();
    }
  }

  private SandboxUnavailable unavailable(String reason) {
    return new SandboxUnavailable(reason, properties.limits().wall());
  }

  private SandboxUnavailable turnedAway(SandboxUnavailable reason) {
    monitor.turnedAway();
    return reason;
  }

  private void handOut() {
    wasComplete |= alive.size() >= properties.workers() + properties.spares();
    // Newcomers and checks take turns at the spares; without these runs and checks at the workers.
    if (runHadSpare) {
      handOutToChecks();
    }
    handOutToRuns();
    handOutToNewcomers();
    handOutToChecks();
  }

  private void handOutToChecks() {
    while (mayCheck()) {
      WorkerProcess worker = idle.removeFirst();
      if (!worker.isUsable()) {
        alive.remove(worker);
        continue;
      }
      CompletableFuture<WorkerProcess> turn = checks.poll();
      if (turn == null) {
        idle.addFirst(worker);
        return;
      }
      checking.add(worker);
      runHadSpare = false;
      turn.complete(worker);
    }
  }

  /** A check may end its worker, so it gets one only if that leaves as many as runs may have. */
  private boolean mayCheck() {
    if (checks.size() == 0 || idle.isEmpty()) {
      return false;
    }
    if (properties.spares() == 0) {
      return checking.isEmpty();
    }
    boolean enoughForRuns = idle.size() + busySince.size() > places();
    return checking.size() < properties.spares() && (enoughForRuns || !wasComplete);
  }

  private void handOutToRuns() {
    boolean any = handOutToRuns(places(), this::nextTurn);
    runHadSpare |= any && properties.spares() == 0;
  }

  /** How many programs may run at once: more than workers only where that leaves the spares. */
  private int places() {
    int extra = Math.min(longRuns(), alive.size() - properties.workers() - properties.spares());
    return properties.workers() + Math.max(0, extra);
  }

  /** Who has nothing running need not wait for the long programs of others. */
  private void handOutToNewcomers() {
    runHadSpare |= handOutToRuns(places() + properties.spares(), queue::pollNewcomer);
  }

  private boolean handOutToRuns(
      int places, Supplier<@Nullable CompletableFuture<WorkerProcess>> next) {
    boolean any = false;
    while (busySince.size() < places && queue.size() > 0 && !idle.isEmpty()) {
      WorkerProcess worker = idle.removeFirst();
      if (!worker.isUsable()) {
        alive.remove(worker);
        continue;
      }
      CompletableFuture<WorkerProcess> turn = next.get();
      if (turn == null) {
        idle.addFirst(worker);
        return any;
      }
      busySince.put(worker, System.nanoTime());
      any = true;
      deadlines.after(LONG_RUN, this::makeRoom);
      turn.complete(worker);
    }
    return any;
  }

  /** While workers are scarce the last one is not for those whose programs cost one lately. */
  private @Nullable CompletableFuture<WorkerProcess> nextTurn() {
    boolean isLast = idle.isEmpty() && startsUnderWay > 0;
    return isLast ? queue.pollThrifty() : queue.poll();
  }

  /** A program may have become a long one. */
  private void makeRoom() {
    lock.lock();
    try {
      if (queue.size() > 0) {
        handOut();
        startMissing();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Programs that have been running for long, as far as they make room for others. */
  private int longRuns() {
    long now = System.nanoTime();
    long runs =
        busySince.values().stream().filter(since -> now - since >= LONG_RUN.toNanos()).count();
    return (int) Math.min(runs, properties.extraWorkers());
  }

  private int wanted() {
    return properties.workers() + properties.spares() + longRuns();
  }

  private void startMissing() {
    int wanted = wanted();
    while (!draining && startsUnderWay < startsAtOnce && alive.size() + startsUnderWay < wanted) {
      startsUnderWay++;
      Duration pause = pause();
      Thread.ofPlatform().daemon().name("worker-start").start(() -> startOne(pause));
    }
  }

  private Duration pause() {
    if (failuresInARow == 0) {
      return Duration.ZERO;
    }
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failuresInARow - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private void startOne(Duration pause) {
    WorkerProcess worker = null;
    try {
      Thread.sleep(pause);
      long start = System.nanoTime();
      worker = starter.start();
      register(worker);
      Message.Ready ready = worker.awaitReady(deadlines, START_LIMIT);
      started(worker, ready, Duration.ofNanos(System.nanoTime() - start));
    } catch (IOException | InterruptedException | RuntimeException problem) {
      startFailed(worker, problem);
    }
  }

  private void register(WorkerProcess worker) {
    lock.lock();
    try {
      starting.add(worker);
      if (closed) {
        worker.kill();
      }
    } finally {
      lock.unlock();
    }
  }

  private void started(WorkerProcess worker, Message.Ready ready, Duration time) {
    lock.lock();
    try {
      startsUnderWay--;
      starting.remove(worker);
      if (closed) {
        worker.kill();
        return;
      }
      if (!ready.equals(runtime)) {
        runtime = ready;
        log.info("Programs run in workers with {}", description(ready));
      }
      failuresInARow = 0;
      alive.add(worker);
      idle.addLast(worker);
      monitor.workerStarted(time);
      worker.onExit(() -> ended(worker));
      handOut();
      startMissing();
    } finally {
      lock.unlock();
    }
  }

  private void startFailed(@Nullable WorkerProcess worker, Exception problem) {
    lock.lock();
    try {
      startsUnderWay--;
      if (worker != null) {
        starting.remove(worker);
      }
      if (closed) {
        return;
      }
      failuresInARow++;
      monitor.workerStartFailed();
      log.warn("No worker could be started ({} times in a row).", failuresInARow, problem);
      if (noneCanStart()) {
        turnEverybodyAway(notStarting());
      }
      startMissing();
    } finally {
      lock.unlock();
    }
  }

  /** A process has ended; if it had a program, whoever waits for that notices by itself. */
  private void ended(WorkerProcess worker) {
    lock.lock();
    try {
      worker.kill(); // lets go of its thread
      if (idle.remove(worker)) {
        alive.remove(worker);
        monitor.workerEnded(WorkerLost.Cause.DEATH.name().toLowerCase(Locale.ROOT));
        startMissing();
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean noneCanStart() {
    return alive.isEmpty() && failuresInARow > 0;
  }

  private void turnEverybodyAway(SandboxUnavailable reason) {
    queue.drain().forEach(turn -> turn.completeExceptionally(reason));
    checks.drain().forEach(turn -> turn.completeExceptionally(reason));
  }

  private static SandboxUnavailable stopping() {
    return new SandboxUnavailable("the server is stopping", Duration.ofSeconds(10));
  }

  private static SandboxUnavailable notStarting() {
    return new SandboxUnavailable("no worker can be started", LONGEST_PAUSE);
  }

  private static String description(Message.Ready ready) {
    return "%s, GraalPy %s, %s"
        .formatted(
            ready.implementation(),
            ready.version(),
            ready.compiles() ? "compiling" : "only interpreting");
  }
}
