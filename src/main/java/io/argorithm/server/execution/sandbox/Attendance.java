package io.argorithm.server.execution.sandbox;

import io.argorithm.server.execution.Client;
import io.argorithm.server.execution.ClientGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the client of a job still waits; once it does not, the job is ended. */
final class Attendance {

  private static final Logger log = LoggerFactory.getLogger(Attendance.class);

  private final Client client;
  private final Deadlines deadlines;
  private final SandboxMonitor monitor;
  private boolean over;

  Attendance(Client client, Deadlines deadlines, SandboxMonitor monitor) {
    this.client = client;
    this.deadlines = deadlines;
    this.monitor = monitor;
  }

  /** Looks whether the client is there, for the thread that waits for the job. */
  void look(Deadline deadline) {
    if (!over && client.isGone()) {
      over = true;
      deadlines.endNow(deadline);
    }
  }

  /**
   * Makes sure that somebody is there to read what came of the job.
   *
   * @throws ClientGone when nobody is
   */
  void check() {
    if (over) {
      log.info("A program was ended, for its client is gone.");
      monitor.clientGone();
      throw new ClientGone();
    }
  }
}
