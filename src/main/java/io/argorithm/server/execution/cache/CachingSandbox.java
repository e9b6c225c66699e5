package io.argorithm.server.execution.cache;

import io.argorithm.server.execution.ClientGone;
import io.argorithm.server.execution.EarlyStates;
import io.argorithm.server.execution.Program;
import io.argorithm.server.execution.ProgramCheck;
import io.argorithm.server.execution.RunCache;
import io.argorithm.server.execution.RunKey;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunRequest;
import io.argorithm.server.execution.Sandbox;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A sandbox that asks a cache first. Of equal runs that come while the first is computed, the
 * others wait for it. Only completed runs are kept: a failed one may have failed for a reason that
 * passes.
 */
class CachingSandbox implements Sandbox {

  /** How often a run that waits for an equal one checks that its client still waits. */
  private static final Duration LOOK = Duration.ofMillis(250);

  private final Sandbox sandbox;
  private final RunCache cache;
  private final CacheMonitor monitor;
  private final Map<RunKey, CountDownLatch> inFlight = new ConcurrentHashMap<>();

  CachingSandbox(Sandbox sandbox, RunCache cache, CacheMonitor monitor) {
    this.sandbox = sandbox;
    this.cache = cache;
    this.monitor = monitor;
  }

  @Override
  public RunLimits limits() {
    return sandbox.limits();
  }

  @Override
  public String version() {
    return sandbox.version();
  }

  @Override
  public ProgramCheck check(Program program, String caller) {
    return sandbox.check(program, caller);
  }

  @Override
  public RunOutcome run(RunRequest request, EarlyStates early) {
    RunKey key = RunKey.of(request, sandbox.version());
    CountDownLatch done = new CountDownLatch(1);
    CountDownLatch equalRun = inFlight.putIfAbsent(key, done);
    if (equalRun != null) {
      await(equalRun, request);
    }
    try {
      Optional<RunOutcome.Completed> known = cache.find(key);
      if (known.isPresent()) {
        monitor.hit();
        return known.get();
      }
      monitor.miss();
      RunOutcome outcome = sandbox.run(request, early);
      if (outcome instanceof RunOutcome.Completed completed) {
        cache.keep(key, completed);
      }
      return outcome;
    } finally {
      inFlight.remove(key, done);
      done.countDown();
    }
  }

  /** Waits no longer than the run may take; then this one is computed beside the other. */
  private static void await(CountDownLatch equalRun, RunRequest request) {
    long end = System.nanoTime() + request.limits().wall().toNanos();
    try {
      while (!equalRun.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)
          && System.nanoTime() - end < 0) {
        if (request.client().isGone()) {
          throw new ClientGone();
        }
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
