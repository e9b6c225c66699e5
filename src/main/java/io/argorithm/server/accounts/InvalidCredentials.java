package io.argorithm.server.accounts;

/** An e-mail or a password cannot be one. */
public class InvalidCredentials extends RuntimeException {

  /** The field of a sign-in form that is wrong. */
  public enum Field {
    /** The e-mail. */
    USERNAME,
    /** The password. */
    PASSWORD
  }

  private final Field field;

  /** Says what is wrong with one field. */
  public InvalidCredentials(Field field, String problem) {
    super(problem);
    this.field = field;
  }

  /** Which field is wrong. */
  public Field field() {
    return field;
  }
}
