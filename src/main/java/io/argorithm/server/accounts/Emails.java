package io.argorithm.server.accounts;

/** What an e-mail of a new account may look like; existing accounts may have any. */
final class Emails {

  /** Longest address that mail can carry. */
  private static final int MAX_LENGTH = 254;

  private Emails() {}

  /**
   * Checks that a text can be a new account's e-mail. Clients never had to send a real address.
   *
   * @throws InvalidCredentials when it could forge lines of a log or fill a store
   */
  static void checkRules(String email) {
    if (email.length() > MAX_LENGTH) {
      throw new InvalidCredentials(
          InvalidCredentials.Field.USERNAME, "the e-mail is longer than 254 characters");
    }
    if (email.codePoints().anyMatch(Emails::isForbidden)) {
      throw new InvalidCredentials(
          InvalidCredentials.Field.USERNAME, "the e-mail contains a control character");
    }
  }

  private static boolean isForbidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
