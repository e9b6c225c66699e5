package io.argorithm.server.catalogue;

/**
 * Who adds or changes argorithms.
 *
 * @param email e-mail of the programmer, whom added argorithms belong to
 * @param admin whether other programmers' argorithms may be changed, too
 * @param countedAs whom checks of programs are counted for, so that callers take turns
 */
public record Editor(String email, boolean admin, String countedAs) {

  /** A programmer who is counted by e-mail. */
  public Editor(String email, boolean admin) {
    this(email, admin, email);
  }

  /**
   * Checks that an argorithm may be changed.
   *
   * @throws NotTheMaintainer when it may not
   */
  void checkMayChange(Argorithm argorithm) {
    if (!admin && !argorithm.maintainer().equals(email)) {
      throw new NotTheMaintainer(argorithm.id());
    }
  }
}
