package io.argorithm.server.security;

import io.argorithm.server.accounts.Account;
import io.argorithm.server.accounts.Credential;
import io.argorithm.server.accounts.Role;
import io.argorithm.server.accounts.SignedIn;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is calling. Without accounts everybody is the configured admin.
 *
 * @param email e-mail of the account
 * @param halves the halves of the account that the caller's token opens
 * @param blackListed those of them that are shut out
 * @param admin whether the caller may administer
 */
public record Caller(String email, Set<Role> halves, Set<Role> blackListed, boolean admin) {

  /**
   * Whether the caller may act in that role: has that half of an account, and it is not shut out.
   */
  public boolean may(Role role) {
    return halves.contains(role) && !blackListed.contains(role);
  }

  /** Whoever calls a server without accounts. */
  static Caller anybody(String adminEmail) {
    return new Caller(adminEmail, Set.of(Role.values()), Set.of(), true);
  }

  /** The bearer of a token, as far as the account still is the one that the token was made for. */
  static Caller of(Account account, SignedIn token) {
    Map<Role, Credential> halves =
        account.halves().entrySet().stream()
            .filter(half -> half.getValue().publicId().equals(token.publicIds().get(half.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Set<Role> blackListed =
        halves.entrySet().stream()
            .filter(half -> half.getValue().blackListed())
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
    return new Caller(
        account.email(),
        Set.copyOf(halves.keySet()),
        blackListed,
        account.admin() && halves.containsKey(Role.PROGRAMMER));
  }
}
