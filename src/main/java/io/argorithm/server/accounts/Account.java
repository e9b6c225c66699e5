package io.argorithm.server.accounts;

import java.util.Map;
import java.util.Optional;

/**
 * An e-mail with what it may sign in to.
 *
 * @param email letter by letter as it was registered
 * @param halves the one or two halves it has
 * @param admin whether its programmer half may administer; never true while that is blacklisted
 */
public record Account(String email, Map<Role, Credential> halves, boolean admin) {

  /** Takes what a store has read. */
  public Account {
    halves = Map.copyOf(halves);
  }

  /** One half. */
  public Optional<Credential> half(Role role) {
    return Optional.ofNullable(halves.get(role));
  }

  /** Whether an admin has shut out any half. */
  public boolean isBlackListed() {
    return halves.values().stream().anyMatch(Credential::blackListed);
  }
}
