package io.argorithm.server.accounts;

import java.util.Map;
import java.util.Optional;

/**
 * The kept accounts. E-mails are compared letter by letter. Each change is whole or has not
 * happened, whoever makes another one at the same moment, and there is never a moment at which the
 * last admin could be taken away for good.
 */
public interface Accounts {

  /** The account of {@code email}. */
  Optional<Account> find(String email);

  /**
   * Adds halves that the account of {@code email} does not have yet, all of them or none.
   *
   * @throws EmailTaken when it has one of them
   */
  void add(String email, Map<Role, Credential> halves);

  /**
   * Gives halves another password and public id; whether they are blacklisted stays. A half that is
   * gone stays gone.
   */
  void replacePasswords(String email, Map<Role, Credential> halves);

  /**
   * Makes a programmer an admin.
   *
   * @throws EmailNotFound when there is no such programmer
   * @throws BlackListed when the programmer is shut out
   */
  void grantAdmin(String email);

  /**
   * Makes an admin a mere programmer.
   *
   * @throws EmailNotFound when there is no such programmer
   * @throws LastAdmin when nobody else is an admin
   */
  void revokeAdmin(String email);

  /**
   * Shuts all halves of an account out, and makes it no admin.
   *
   * @throws EmailNotFound when there is no such account
   * @throws LastAdmin when nobody else is an admin
   */
  void blackList(String email);

  /**
   * Lets all halves of an account in again.
   *
   * @throws EmailNotFound when there is no such account
   */
  void whiteList(String email);

  /**
   * Removes one half of an account.
   *
   * @throws EmailNotFound when there is no such half
   * @throws LastAdmin when it is the programmer half of the last admin
   */
  void remove(String email, Role role);
}
