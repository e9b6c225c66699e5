package io.argorithm.server.execution.sandbox;

import org.springframework.context.SmartLifecycle;

/**
 * The first step when the server is asked to end. The web server then waits for the requests it is
 * answering, and so for the programs that run; the workers end after that.
 */
class Drain implements SmartLifecycle {

  private final WorkerPool pool;
  private volatile boolean running;

  Drain(WorkerPool pool) {
    this.pool = pool;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    pool.drain();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server's, whose phase is lower. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE;
  }
}
