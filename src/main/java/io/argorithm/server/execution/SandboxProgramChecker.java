package io.argorithm.server.execution;

import io.argorithm.server.catalogue.InvalidProgram;
import io.argorithm.server.catalogue.ProgramChecker;
import org.springframework.stereotype.Component;

/** Checks programs where they are run. */
@Component
class SandboxProgramChecker implements ProgramChecker {

  private final Sandbox sandbox;

  SandboxProgramChecker(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  @Override
  public void check(String fileName, String source, String function, String caller) {
    if (sandbox.check(new Program(fileName, source, function), caller)
        instanceof ProgramCheck.Refused refused) {
      throw new InvalidProgram(refused.reason(), refused.line(), refused.column());
    }
  }
}
