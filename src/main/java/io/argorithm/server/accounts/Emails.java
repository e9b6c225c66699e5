package io.argorithm.server.accounts;

/** What an e-mail may look like: of a new account, and at least of one that exists. */
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
    checkLength(email);
    if (email.codePoints().anyMatch(Emails::isForbidden)) {
      throw new InvalidCredentials(
          InvalidCredentials.Field.USERNAME, "the e-mail contains a control character");
    }
  }

  /**
   * Checks that a text is no longer than an e-mail can be. Servers of 2021 registered longer ones;
   * who has one cannot sign in here, and an admin can delete the account.
   *
   * @throws InvalidCredentials when it is
   */
  static void checkLength(String email) {
    if (email.length() > MAX_LENGTH) {
      throw new InvalidCredentials(
          InvalidCredentials.Field.USERNAME, "the e-mail is longer than 254 characters");
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
