package io.argorithm.server.accounts;

import io.argorithm.server.config.ServerProperties;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** What people do with their accounts, and admins with everybody's. */
@Service
@Profile("accounts")
public class AccountService {

  private static final Logger log = LoggerFactory.getLogger(AccountService.class);

  private final Accounts accounts;
  private final Passwords passwords;
  private final AdminAccount admin;
  private final String adminEmail;

  AccountService(
      Accounts accounts, Passwords passwords, AdminAccount admin, ServerProperties server) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.admin = admin;
    this.adminEmail = server.adminEmail();
  }

  /**
   * Adds an account, or the half that it lacks when its password is given. A programmer is a user,
   * too.
   *
   * @throws InvalidCredentials when e-mail or password cannot be one
   * @throws EmailTaken when there is such an account
   * @throws WrongPassword when the e-mail has the other half, with another password
   * @throws SignInsBusy when too many wait
   */
  public void register(Role role, Claimant who, String password) {
    String email = who.email();
    Emails.checkRules(email);
    Passwords.checkRules(password);
    // The next start would make whoever has this e-mail an admin.
    if (email.equals(adminEmail)) {
      throw new EmailTaken();
    }
    Optional<Account> existing = accounts.find(email);
    if (existing.isPresent()) {
      complete(existing.get(), role, who, password);
    } else {
      addNew(role, who, password);
    }
    log.info("new account of a {}", role);
  }

  /**
   * Checks somebody's password.
   *
   * @return whom a token may be made for
   * @throws InvalidCredentials when the password cannot be one
   * @throws EmailNotFound when there is no such half of an account
   * @throws WrongPassword when the password is wrong
   * @throws BlackListed when that half is shut out, told only to who knows the password
   * @throws SignInsBusy when too many wait
   */
  public SignedIn login(Role role, Claimant who, String password) {
    Passwords.checkRules(password);
    Account account =
        accounts.find(who.email()).filter(found -> found.half(role).isPresent()).orElse(null);
    if (account == null) {
      passwords.matchesNobody(who, password);
      throw new EmailNotFound();
    }
    Credential half = account.half(role).orElseThrow();
    if (!passwords.matches(who, password, half.passwordHash())) {
      throw new WrongPassword();
    }
    if (half.blackListed()) {
      throw new BlackListed();
    }
    return new SignedIn(who.email(), publicIds(withPassword(account, half, who, password)));
  }

  /**
   * Gives those halves of an account another password that have the current one; tokens made
   * earlier are worthless then.
   *
   * @return whom a new token may be made for
   * @throws InvalidCredentials when the new password cannot be one
   * @throws EmailNotFound when the account is gone
   * @throws WrongPassword when the current password is wrong
   * @throws SignInsBusy when too many wait
   */
  public SignedIn changePassword(Claimant who, String current, String next) {
    String email = who.email();
    Passwords.checkRules(current);
    Passwords.checkRules(next);
    Account account = accounts.find(email).orElseThrow(EmailNotFound::new);
    Credential half =
        account.halves().values().stream()
            .filter(each -> passwords.matches(who, current, each.passwordHash()))
            .findFirst()
            .orElseThrow(WrongPassword::new);
    String hash = passwords.hash(who, next);
    Map<Role, Credential> changed = new EnumMap<>(Role.class);
    withPassword(account, half, who, current)
        .forEach((role, old) -> changed.put(role, credential(hash, old.blackListed())));
    accounts.replacePasswords(email, changed);
    if (email.equals(adminEmail)) {
      admin.passwordChanged(next);
    }
    log.info("password changed");
    return new SignedIn(email, publicIds(changed));
  }

  /** Makes a programmer an admin. */
  public void grant(String email) {
    accounts.grantAdmin(email);
    log.info("admin rights granted");
  }

  /** Makes an admin a mere programmer. */
  public void revoke(String email) {
    accounts.revokeAdmin(email);
    log.info("admin rights revoked");
  }

  /** Shuts an account out. */
  public void blackList(String email) {
    accounts.blackList(email);
    log.info("account blacklisted");
  }

  /** Lets an account in again. */
  public void whiteList(String email) {
    accounts.whiteList(email);
    log.info("account whitelisted");
  }

  /** Removes one half of an account. */
  public void delete(Role role, String email) {
    accounts.remove(email, role);
    log.info("account of a {} deleted", role);
  }

  private void complete(Account account, Role missing, Claimant who, String password) {
    if (account.half(missing).isPresent() || account.isBlackListed()) {
      throw new EmailTaken();
    }
    Credential other = account.halves().values().iterator().next();
    if (!passwords.matches(who, password, other.passwordHash())) {
      throw new WrongPassword();
    }
    accounts.add(account.email(), Map.of(missing, credential(other.passwordHash(), false)));
  }

  private void addNew(Role role, Claimant who, String password) {
    String hash = passwords.hash(who, password);
    Map<Role, Credential> halves = new EnumMap<>(Role.class);
    halves.put(Role.USER, credential(hash, false));
    if (role == Role.PROGRAMMER) {
      halves.put(Role.PROGRAMMER, credential(hash, false));
    }
    accounts.add(who.email(), halves);
  }

  /**
   * The halves that {@code password} opens, {@code known} being one of them. In stores of older
   * servers the two may have different passwords, and belong to different people.
   */
  private Map<Role, Credential> withPassword(
      Account account, Credential known, Claimant who, String password) {
    Map<Role, Credential> halves = new EnumMap<>(account.halves());
    halves
        .values()
        .removeIf(half ->
            !half.passwordHash().equals(known.passwordHash())
                && !passwords.alsoMatches(who, password, half.passwordHash()));
    return halves;
  }

  private static Map<Role, String> publicIds(Map<Role, Credential> halves) {
    Map<Role, String> publicIds = new EnumMap<>(Role.class);
    halves.forEach((role, half) -> publicIds.put(role, half.publicId()));
    return publicIds;
  }

  private static Credential credential(String hash, boolean blackListed) {
    return new Credential(UUID.randomUUID().toString(), hash, blackListed);
  }
}
