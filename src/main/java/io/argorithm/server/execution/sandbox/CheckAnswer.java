package io.argorithm.server.execution.sandbox;

import io.argorithm.server.execution.ProgramCheck;
import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.ProtocolViolation;

/** What a worker says about a program it compiled. */
final class CheckAnswer {

  private CheckAnswer() {}

  /**
   * Understands the worker's only message about a check.
   *
   * @throws ProtocolViolation when it is another one
   */
  static ProgramCheck of(Message.JobMessage message) throws ProtocolViolation {
    if (!(message instanceof Message.Checked checked)) {
      throw new ProtocolViolation("a check has no " + message.getClass().getSimpleName());
    }
    return checked.reason().isEmpty()
        ? new ProgramCheck.Accepted()
        : new ProgramCheck.Refused(
            checked.reason(), Math.max(1, checked.line()), Math.max(1, checked.column()));
  }
}
