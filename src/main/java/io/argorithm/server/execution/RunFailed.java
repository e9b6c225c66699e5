package io.argorithm.server.execution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A run gave no states and there is nothing left to try. */
public class RunFailed extends RuntimeException {

  private final transient @Nullable ProgramError byAuthor;

  /** Says for the log what happened. */
  public RunFailed(String message) {
    super(message);
    this.byAuthor = null;
  }

  /** The program raised {@code error}. */
  public RunFailed(ProgramError error) {
    super("the program raised " + error.type());
    this.byAuthor = error.byAuthor() ? error : null;
  }

  /** What the program's author tells its user, if that is why it failed. */
  public Optional<ProgramError> byAuthor() {
    return Optional.ofNullable(byAuthor);
  }
}
