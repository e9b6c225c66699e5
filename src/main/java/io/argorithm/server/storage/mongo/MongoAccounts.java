package io.argorithm.server.storage.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.argorithm.server.accounts.Account;
import io.argorithm.server.accounts.Accounts;
import io.argorithm.server.accounts.BlackListed;
import io.argorithm.server.accounts.Credential;
import io.argorithm.server.accounts.EmailNotFound;
import io.argorithm.server.accounts.EmailTaken;
import io.argorithm.server.accounts.LastAdmin;
import io.argorithm.server.accounts.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Accounts in MongoDB: the two halves lie in two collections, as in stores of older servers. There
 * are no transactions on a single MongoDB, so a change of two documents is made of steps that leave
 * a sound account whichever of them is the last to happen.
 */
class MongoAccounts implements Accounts {

  private static final String EMAIL = "email";
  private static final String PASSWORD = "password";
  private static final String PUBLIC_ID = "public_id";
  private static final String BLACK_LIST = "black_list";
  private static final String ADMIN = "admin";

  /**
   * Users first: should the second step never happen, then registering once more completes the
   * account. For the same reason the first step is not taken back when another request has done the
   * second one.
   */
  private static final List<Role> ORDER = List.of(Role.USER, Role.PROGRAMMER);

  private final Collections collections;
  private final Clock clock;

  MongoAccounts(Collections collections, Clock clock) {
    this.collections = collections;
    this.clock = clock;
  }

  @Override
  public Optional<Account> find(String email) {
    Map<Role, Credential> halves = new EnumMap<>(Role.class);
    boolean admin = false;
    for (Role role : Role.values()) {
      Document half = half(email, role);
      if (half != null) {
        Credential credential = credential(half);
        halves.put(role, credential);
        admin |= isTrue(half, ADMIN) && !credential.blackListed();
      }
    }
    return halves.isEmpty() ? Optional.empty() : Optional.of(new Account(email, halves, admin));
  }

  @Override
  public void add(String email, Map<Role, Credential> halves) {
    Account existing = find(email).orElse(new Account(email, Map.of(), false));
    if (halves.keySet().stream().anyMatch(existing.halves()::containsKey)) {
      throw new EmailTaken();
    }
    for (Role role : ORDER) {
      Credential half = halves.get(role);
      if (half != null) {
        insert(email, role, half);
      }
    }
  }

  @Override
  public void replacePasswords(String email, Map<Role, Credential> halves) {
    halves.forEach((role, half) ->
        update(
            role,
            where(EMAIL).is(email),
            new Update().set(PASSWORD, half.passwordHash()).set(PUBLIC_ID, half.publicId())));
  }

  @Override
  public void grantAdmin(String email) {
    boolean granted =
        update(
            Role.PROGRAMMER,
            where(EMAIL).is(email).and(BLACK_LIST).ne(true),
            new Update().set(ADMIN, true));
    if (!granted) {
      throw half(email, Role.PROGRAMMER) == null ? new EmailNotFound() : new BlackListed();
    }
  }

  @Override
  public void revokeAdmin(String email) {
    Document before = changeProgrammer(email, new Update().set(ADMIN, false));
    if (before == null) {
      throw new EmailNotFound();
    }
    restoreLastAdmin(before);
  }

  @Override
  public void blackList(String email) {
    Document before = changeProgrammer(email, new Update().set(BLACK_LIST, true).set(ADMIN, false));
    if (before != null) {
      restoreLastAdmin(before);
    }
    boolean wasUser = update(Role.USER, where(EMAIL).is(email), new Update().set(BLACK_LIST, true));
    if (before == null && !wasUser) {
      throw new EmailNotFound();
    }
  }

  @Override
  public void whiteList(String email) {
    Update letIn = new Update().set(BLACK_LIST, false);
    boolean wasProgrammer = update(Role.PROGRAMMER, where(EMAIL).is(email), letIn);
    boolean wasUser = update(Role.USER, where(EMAIL).is(email), letIn);
    if (!wasProgrammer && !wasUser) {
      throw new EmailNotFound();
    }
  }

  @Override
  public void remove(String email, Role role) {
    Document before =
        collections.mongo().findAndRemove(byEmail(email), Document.class, collection(role));
    if (before == null) {
      throw new EmailNotFound();
    }
    if (role == Role.PROGRAMMER) {
      restoreLastAdmin(before);
    }
  }

  private void insert(String email, Role role, Credential half) {
    Document document =
        new Document(EMAIL, email)
            .append(PASSWORD, half.passwordHash())
            .append(PUBLIC_ID, half.publicId())
            .append(BLACK_LIST, half.blackListed());
    if (role == Role.PROGRAMMER) {
      document
          .append(ADMIN, false)
          .append("confirmed", false)
          .append("join_time", Date.from(clock.instant()));
    }
    try {
      collections.mongo().insert(document, collection(role));
    } catch (DuplicateKeyException taken) {
      throw new EmailTaken();
    }
  }

  /**
   * Takes a change back that has left no admin. Two admins who revoke each other at the same moment
   * both find nobody left, and both stay.
   */
  private void restoreLastAdmin(Document before) {
    boolean wasAdmin = isTrue(before, ADMIN) && !isTrue(before, BLACK_LIST);
    Query admins = query(where(ADMIN).is(true).and(BLACK_LIST).ne(true));
    if (wasAdmin && !collections.mongo().exists(admins, Collections.PROGRAMMER)) {
      collections.mongo().save(before, Collections.PROGRAMMER);
      throw new LastAdmin();
    }
  }

  private @Nullable Document changeProgrammer(String email, Update change) {
    return collections
        .mongo()
        .findAndModify(byEmail(email), change, Document.class, Collections.PROGRAMMER);
  }

  private boolean update(Role role, Criteria which, Update change) {
    return collections.mongo().updateFirst(query(which), change, collection(role)).getMatchedCount()
        == 1;
  }

  private @Nullable Document half(String email, Role role) {
    return collections.mongo().findOne(byEmail(email), Document.class, collection(role));
  }

  private static Query byEmail(String email) {
    return query(where(EMAIL).is(email));
  }

  private static String collection(Role role) {
    return switch (role) {
      case PROGRAMMER -> Collections.PROGRAMMER;
      case USER -> Collections.USER;
    };
  }

  private static Credential credential(Document half) {
    Object publicId = half.getOrDefault(PUBLIC_ID, half.get("_id"));
    return new Credential(text(publicId), text(half.get(PASSWORD)), isTrue(half, BLACK_LIST));
  }

  private static boolean isTrue(Document half, String field) {
    return Boolean.TRUE.equals(half.get(field));
  }

  /** Older servers may have stored a hash as bytes and a public id as UUID. */
  private static String text(@Nullable Object stored) {
    return stored instanceof Binary binary
        ? new String(binary.getData(), StandardCharsets.ISO_8859_1)
        : String.valueOf(stored);
  }
}
