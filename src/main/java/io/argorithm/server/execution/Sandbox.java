package io.argorithm.server.execution;

/**
 * Executes other people's programs where they cannot hurt the server or each other. Calls block
 * until the outcome is known and may come from many threads at once.
 */
public interface Sandbox {

  /** How much a run may use unless its request says less. */
  RunLimits limits();

  /**
   * Names what programs run with: toolkit, runtime and all between. Equal runs under equal names
   * give equal states.
   */
  String version();

  /**
   * Compiles {@code program} without running any of it.
   *
   * @param caller whom it is counted for, so that callers take turns
   * @throws SandboxUnavailable when no worker can take it now
   */
  ProgramCheck check(Program program, String caller);

  /**
   * Runs a program once, in isolation from every other run.
   *
   * @param early may hear states before the outcome is known; a sandbox need not tell it any
   * @return the outcome, which the caller closes; a program that misbehaves has an outcome, too
   * @throws SandboxUnavailable when no worker can take it now, or there is no room for its states
   * @throws ClientGone when the client went away; the run was ended, or never begun
   */
  RunOutcome run(RunRequest request, EarlyStates early);
}
