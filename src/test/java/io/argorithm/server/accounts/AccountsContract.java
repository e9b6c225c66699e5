package io.argorithm.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of accounts does. Each test uses e-mails of its own. */
public abstract class AccountsContract {

  private final String email = UUID.randomUUID() + "@example.org";

  /** The store; it may hold accounts of other tests. */
  protected abstract Accounts accounts();

  /** Takes all accounts away, so that a test decides who is the last admin. */
  protected abstract void removeAll();

  @Test
  void hasNoAccountThatNobodyAdded() {
    assertThat(accounts().find(email)).isEmpty();
  }

  @Test
  void keepsBothHalvesAsTheyWereAdded() {
    Map<Role, Credential> halves =
        Map.of(
            Role.USER, new Credential("u", "user's hash", false),
            Role.PROGRAMMER, new Credential("p", "programmer's hash", false));

    accounts().add(email, halves);

    assertThat(accounts().find(email)).contains(new Account(email, halves, false));
  }

  @Test
  void addsTheHalfThatIsMissing() {
    accounts().add(email, half(Role.USER));
    accounts().add(email, half(Role.PROGRAMMER));

    assertThat(find().halves()).containsOnlyKeys(Role.USER, Role.PROGRAMMER);
  }

  @Test
  void addsNothingWhenOneHalfIsTaken() {
    accounts().add(email, half(Role.PROGRAMMER));
    Account before = find();

    assertThatExceptionOfType(EmailTaken.class).isThrownBy(() -> accounts().add(email, both()));

    assertThat(find()).isEqualTo(before);
  }

  @Test
  void comparesEmailsLetterByLetter() {
    accounts().add(email, both());

    assertThat(accounts().find(email.toUpperCase(java.util.Locale.ROOT))).isEmpty();
    assertThat(accounts().find(" " + email)).isEmpty();
    assertThat(accounts().find(email + " ")).isEmpty();
  }

  @Test
  void keepsEmailsOfAnyCharacters() {
    for (String odd : List.of("' OR 1=1--", "{\"$ne\":null}", "$where", "é漢😀", " a b ", "%_*?[")) {
      String odder = odd + email;
      accounts().add(odder, both());

      assertThat(accounts().find(odder).orElseThrow().email()).isEqualTo(odder);
    }
  }

  @Test
  void addsOneAccountWhenManyAskAtTheSameMoment() throws Exception {
    List<Boolean> added = atOnce(16, () -> succeeds(() -> accounts().add(email, half(Role.USER))));

    assertThat(added).containsOnlyOnce(true);
    assertThat(find().halves()).containsOnlyKeys(Role.USER);
  }

  @Test
  void replacesPasswordsButNotWhatAnAdminDecided() {
    accounts().add(email, both());
    accounts().blackList(email);

    accounts().replacePasswords(email, Map.of(Role.USER, new Credential("new", "hash", false)));

    assertThat(find().half(Role.USER)).contains(new Credential("new", "hash", true));
    assertThat(find().half(Role.PROGRAMMER).orElseThrow().passwordHash()).isEqualTo("hash of it");
  }

  @Test
  void bringsNobodyBackByReplacingAPassword() {
    accounts().replacePasswords(email, both());

    assertThat(accounts().find(email)).isEmpty();
  }

  @Test
  void grantsAndRevokes() {
    addAnotherAdmin();
    accounts().add(email, both());

    accounts().grantAdmin(email);
    accounts().grantAdmin(email);
    assertThat(find().admin()).isTrue();

    accounts().revokeAdmin(email);
    accounts().revokeAdmin(email);
    assertThat(find().admin()).isFalse();
  }

  @Test
  void grantsNothingToUsersAndBlacklistedProgrammers() {
    accounts().add(email, half(Role.USER));
    assertThatExceptionOfType(EmailNotFound.class).isThrownBy(() -> accounts().grantAdmin(email));

    accounts().add(email, half(Role.PROGRAMMER));
    accounts().blackList(email);
    assertThatExceptionOfType(BlackListed.class).isThrownBy(() -> accounts().grantAdmin(email));
  }

  @Test
  void blacklistsBothHalvesAndTakesAdminRightsForGood() {
    addAnotherAdmin();
    accounts().add(email, both());
    accounts().grantAdmin(email);

    accounts().blackList(email);
    assertThat(find().halves().values()).allMatch(Credential::blackListed);
    assertThat(find().admin()).isFalse();

    accounts().whiteList(email);
    assertThat(find().halves().values()).noneMatch(Credential::blackListed);
    assertThat(find().admin()).isFalse();
  }

  @Test
  void blacklistsAccountsOfOneHalf() {
    accounts().add(email, half(Role.USER));

    accounts().blackList(email);

    assertThat(find().isBlackListed()).isTrue();
  }

  @Test
  void removesOneHalfAtATime() {
    accounts().add(email, both());

    accounts().remove(email, Role.USER);
    assertThat(find().halves()).containsOnlyKeys(Role.PROGRAMMER);

    accounts().remove(email, Role.PROGRAMMER);
    assertThat(accounts().find(email)).isEmpty();
  }

  @Test
  void saysWhenThereIsNobodyToChange() {
    for (Runnable change :
        List.<Runnable>of(
            () -> accounts().grantAdmin(email),
            () -> accounts().revokeAdmin(email),
            () -> accounts().blackList(email),
            () -> accounts().whiteList(email),
            () -> accounts().remove(email, Role.USER),
            () -> accounts().remove(email, Role.PROGRAMMER))) {
      assertThatExceptionOfType(EmailNotFound.class).isThrownBy(change::run);
    }
  }

  @Test
  void keepsTheLastAdmin() {
    removeAll();
    accounts().add(email, both());
    accounts().grantAdmin(email);
    Account before = find();

    for (Runnable change :
        List.<Runnable>of(
            () -> accounts().revokeAdmin(email),
            () -> accounts().blackList(email),
            () -> accounts().remove(email, Role.PROGRAMMER))) {
      assertThatExceptionOfType(LastAdmin.class).isThrownBy(change::run);
      assertThat(find()).isEqualTo(before);
    }
  }

  @Test
  void keepsAnAdminWhenAllRevokeEachOther() throws Exception {
    removeAll();
    List<String> admins = IntStream.range(0, 8).mapToObj(i -> i + email).toList();
    admins.forEach(admin -> accounts().add(admin, both()));
    admins.forEach(accounts()::grantAdmin);

    var next = admins.iterator();
    atOnce(
        admins.size(),
        () -> {
          String admin;
          synchronized (next) {
            admin = next.next();
          }
          return succeeds(() -> accounts().revokeAdmin(admin));
        });

    assertThat(admins).anyMatch(admin -> accounts().find(admin).orElseThrow().admin());
  }

  private Account find() {
    return accounts().find(email).orElseThrow();
  }

  private void addAnotherAdmin() {
    String other = "other" + email;
    accounts().add(other, both());
    accounts().grantAdmin(other);
  }

  private static Map<Role, Credential> half(Role role) {
    return Map.of(role, new Credential(UUID.randomUUID().toString(), "hash of it", false));
  }

  private static Map<Role, Credential> both() {
    return Map.of(
        Role.USER, half(Role.USER).get(Role.USER),
        Role.PROGRAMMER, half(Role.PROGRAMMER).get(Role.PROGRAMMER));
  }

  private static boolean succeeds(Runnable change) {
    try {
      change.run();
      return true;
    } catch (EmailTaken | LastAdmin refused) {
      return false;
    }
  }

  private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      List<Future<T>> futures =
          threads.invokeAll(IntStream.range(0, times).mapToObj(i -> call).toList());
      return futures.stream().map(Future::resultNow).toList();
    }
  }
}
