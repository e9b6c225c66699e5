package io.argorithm.server.storage.sqlite;

import io.argorithm.server.accounts.Account;
import io.argorithm.server.accounts.Accounts;
import io.argorithm.server.accounts.BlackListed;
import io.argorithm.server.accounts.Credential;
import io.argorithm.server.accounts.EmailNotFound;
import io.argorithm.server.accounts.EmailTaken;
import io.argorithm.server.accounts.LastAdmin;
import io.argorithm.server.accounts.Role;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts in the SQLite file. Writing transactions follow one another, so what one has read cannot
 * change under it.
 */
class SqliteAccounts implements Accounts {

  private record Row(Role role, Credential credential, boolean admin) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  SqliteAccounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Account> find(String email) {
    return read(email);
  }

  @Override
  @Transactional
  public void add(String email, Map<Role, Credential> halves) {
    halves.forEach((role, half) -> insert(email, role, half));
  }

  @Override
  @Transactional
  public void replacePasswords(String email, Map<Role, Credential> halves) {
    halves.forEach((role, half) ->
        jdbc.sql(
                """
                UPDATE account_half SET public_id = :publicId, password_hash = :hash
                WHERE email = :email AND role = :role
                """)
            .param("publicId", half.publicId())
            .param("hash", half.passwordHash())
            .param("email", email)
            .param("role", role.name())
            .update());
  }

  @Override
  @Transactional
  public void grantAdmin(String email) {
    if (half(email, Role.PROGRAMMER).blackListed()) {
      throw new BlackListed();
    }
    jdbc.sql("UPDATE account_half SET admin = TRUE WHERE email = ? AND role = 'PROGRAMMER'")
        .param(email)
        .update();
  }

  @Override
  @Transactional
  public void revokeAdmin(String email) {
    half(email, Role.PROGRAMMER);
    refuseForLastAdmin(email);
    jdbc.sql("UPDATE account_half SET admin = FALSE WHERE email = ?").param(email).update();
  }

  @Override
  @Transactional
  public void blackList(String email) {
    refuseForLastAdmin(email);
    change("UPDATE account_half SET black_listed = TRUE, admin = FALSE WHERE email = ?", email);
  }

  @Override
  @Transactional
  public void whiteList(String email) {
    change("UPDATE account_half SET black_listed = FALSE WHERE email = ?", email);
  }

  @Override
  @Transactional
  public void remove(String email, Role role) {
    half(email, role);
    if (role == Role.PROGRAMMER) {
      refuseForLastAdmin(email);
    }
    jdbc.sql("DELETE FROM account_half WHERE email = ? AND role = ?")
        .params(email, role.name())
        .update();
  }

  private Optional<Account> read(String email) {
    List<Row> rows =
        jdbc.sql(
                """
                SELECT role, public_id, password_hash, black_listed, admin
                FROM account_half WHERE email = ?
                """)
            .param(email)
            .query((row, number) ->
                new Row(
                    Role.valueOf(row.getString("role")),
                    new Credential(
                        row.getString("public_id"),
                        row.getString("password_hash"),
                        row.getBoolean("black_listed")),
                    row.getBoolean("admin")))
            .list();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Map<Role, Credential> halves = new EnumMap<>(Role.class);
    rows.forEach(row -> halves.put(row.role(), row.credential()));
    return Optional.of(new Account(email, halves, rows.stream().anyMatch(Row::admin)));
  }

  private void insert(String email, Role role, Credential half) {
    int added =
        jdbc.sql(
                """
                INSERT INTO account_half
                  (email, role, public_id, password_hash, black_listed, admin, joined_at)
                VALUES (?, ?, ?, ?, ?, FALSE, ?)
                ON CONFLICT DO NOTHING
                """)
            .params(
                email,
                role.name(),
                half.publicId(),
                half.passwordHash(),
                half.blackListed(),
                clock.instant().toString())
            .update();
    if (added == 0) {
      throw new EmailTaken();
    }
  }

  private Credential half(String email, Role role) {
    return read(email).flatMap(account -> account.half(role)).orElseThrow(EmailNotFound::new);
  }

  private void change(String sql, String email) {
    if (jdbc.sql(sql).param(email).update() == 0) {
      throw new EmailNotFound();
    }
  }

  private void refuseForLastAdmin(String email) {
    boolean isAdmin = read(email).map(Account::admin).orElse(false);
    int others =
        jdbc.sql("SELECT count(*) FROM account_half WHERE admin AND email <> ?")
            .param(email)
            .query(Integer.class)
            .single();
    if (isAdmin && others == 0) {
      throw new LastAdmin();
    }
  }
}
