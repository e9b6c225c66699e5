package io.argorithm.server.accounts;

import io.argorithm.server.config.OperatorWarnings;
import io.argorithm.server.config.ServerProperties;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the configured admin can administer after every start, whatever was done to the
 * account before. The configured password is used only when the account is made.
 */
@Component
@Profile("accounts")
class AdminAccount {

  private static final Logger log = LoggerFactory.getLogger(AdminAccount.class);
  private static final long RETRY_MS = 1000;

  /** The documented default, and what people type while they try things out. */
  private static final List<String> WELL_KNOWN =
      List.of("test123", "admin", "password", "changeme");

  private static final String WARNING =
      "The admin's password is a well-known one: everybody can administer this server. Change it,"
          + " and set ADMIN_PASSWORD before a first start.";

  private final Accounts accounts;
  private final Passwords passwords;
  private final OperatorWarnings warnings;
  private final String email;
  private final String firstPassword;

  AdminAccount(
      Accounts accounts,
      Passwords passwords,
      OperatorWarnings warnings,
      ServerProperties server,
      AccountProperties settings) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.warnings = warnings;
    this.email = server.adminEmail();
    this.firstPassword = settings.adminPassword();
  }

  /** Does it now, or in the background as soon as the store can be reached. */
  @EventListener(ApplicationReadyEvent.class)
  void ensureSoon() {
    try {
      ensure();
    } catch (DataAccessException unavailable) {
      log.warn("the admin's account cannot be looked at yet: {}", unavailable.getMessage());
      Thread.ofVirtual().name("admin-account").start(this::ensureLater);
    }
  }

  private void ensureLater() {
    while (true) {
      try {
        Thread.sleep(RETRY_MS);
        ensure();
        return;
      } catch (DataAccessException unavailable) {
        log.debug("the admin's account cannot be looked at yet", unavailable);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void ensure() {
    addMissingHalves();
    Account account = accounts.find(email).orElseThrow();
    if (account.isBlackListed()) {
      accounts.whiteList(email);
    }
    if (!account.admin()) {
      accounts.grantAdmin(email);
      log.info("the configured admin is an admin");
    }
    account
        .half(Role.PROGRAMMER)
        .ifPresent(
            half -> warnIf(WELL_KNOWN.stream().anyMatch(word -> opens(word, half.passwordHash()))));
  }

  /** Another server on the same store may be doing the same. */
  private void addMissingHalves() {
    Map<Role, Credential> missing = new EnumMap<>(Role.class);
    Account account = accounts.find(email).orElse(new Account(email, Map.of(), false));
    for (Role role : Role.values()) {
      if (account.half(role).isEmpty()) {
        // A half that was deleted comes back with the password of the one that is left.
        String hash =
            account.halves().values().stream()
                .findFirst()
                .map(Credential::passwordHash)
                .orElseGet(() -> passwords.hash(firstPassword));
        missing.put(role, new Credential(UUID.randomUUID().toString(), hash, false));
      }
    }
    try {
      if (!missing.isEmpty()) {
        accounts.add(email, missing);
      }
    } catch (EmailTaken meanwhile) {
      log.debug("another server has added the admin's account", meanwhile);
    }
  }

  /** Withdraws or renews the warning when the admin has another password. */
  void passwordChanged(String password) {
    warnIf(WELL_KNOWN.contains(password));
  }

  private boolean opens(String word, String hash) {
    return passwords.matches(word, hash);
  }

  private void warnIf(boolean wellKnown) {
    if (wellKnown) {
      warnings.raise(WARNING);
    } else {
      warnings.withdraw(WARNING);
    }
  }
}
