package io.argorithm.server.execution.protocol;

/** With which status a worker process ends. */
public final class ExitStatus {

  /** The server closed the pipe. */
  public static final int END_OF_INPUT = 0;

  /** The heap is full, and the program could not be ended in another way. */
  public static final int OUT_OF_MEMORY = 3;

  /** The program ran longer than allowed and the server did not end it. */
  public static final int WATCHDOG = 70;

  /** The server sent something the protocol does not allow. */
  public static final int PROTOCOL_VIOLATION = 71;

  /** The program used more processor time than allowed and could not be ended in another way. */
  public static final int TOO_MUCH_CPU = 73;

  /** GraalPy could not be started. */
  public static final int START_FAILED = 72;

  private ExitStatus() {}
}
