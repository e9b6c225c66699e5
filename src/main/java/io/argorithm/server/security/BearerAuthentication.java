package io.argorithm.server.security;

import io.argorithm.server.accounts.Account;
import io.argorithm.server.accounts.Accounts;
import io.argorithm.server.accounts.SignedIn;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * From a token to its caller. The account is looked up each time, so that nothing is out of date.
 */
@Component
@Profile("accounts")
class BearerAuthentication implements AuthenticationManager {

  private final Tokens tokens;
  private final Accounts accounts;

  BearerAuthentication(Tokens tokens, Accounts accounts) {
    this.tokens = tokens;
    this.accounts = accounts;
  }

  @Override
  public Authentication authenticate(Authentication authentication) {
    if (!(authentication instanceof BearerTokenAuthenticationToken bearer)) {
      throw new InvalidBearerTokenException("no bearer token");
    }
    SignedIn token = tokens.read(bearer.getToken());
    Caller caller =
        account(token)
            .map(account -> Caller.of(account, token))
            .filter(found -> !found.halves().isEmpty())
            .orElseThrow(() -> new InvalidBearerTokenException("the account is gone"));
    return UsernamePasswordAuthenticationToken.authenticated(
        caller,
        null,
        caller.admin()
            ? AuthorityUtils.createAuthorityList("ROLE_ADMIN")
            : AuthorityUtils.NO_AUTHORITIES);
  }

  private Optional<Account> account(SignedIn token) {
    try {
      return accounts.find(token.email());
    } catch (DataAccessException unavailable) {
      throw new AuthenticationServiceException("accounts cannot be read", unavailable);
    }
  }
}
