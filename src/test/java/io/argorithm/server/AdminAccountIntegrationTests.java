package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.accounts.Accounts;
import io.argorithm.server.accounts.Role;
import io.argorithm.server.storage.mongo.TestMongo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The configured admin, from start to start. */
class AdminAccountIntegrationTests {

  private static final String ADMIN = AccountsScenarios.ADMIN;

  @Test
  void warnsOfAWellKnownPasswordUntilItIsChanged() {
    Map<String, String> settings = new HashMap<>(AccountsScenarios.SETTINGS);
    settings.remove("ADMIN_PASSWORD");
    try (TestServer server = TestServer.start(settings)) {
      AccountClient client = AccountClient.of(server);
      assertThat(client.http().get("/").text()).contains("well-known");

      assertThat(
              client
                  .loggedIn("programmers", ADMIN, "test123")
                  .changePassword("test123", "a good one")
                  .status())
          .isEqualTo(200);

      assertThat(client.http().get("/").text())
          .doesNotContain("well-known")
          .contains("Accounts are on");
    }
  }

  @Test
  void keepsTheLastAdmin() {
    try (TestServer server = TestServer.start(AccountsScenarios.SETTINGS)) {
      AccountClient admin =
          AccountClient.of(server).loggedIn("programmers", ADMIN, AccountsScenarios.ADMIN_PASSWORD);

      for (String action : List.of("revoke", "black_list", "delete_programmer")) {
        assertThat(admin.admin(action, ADMIN).status()).as(action).isEqualTo(409);
      }
      assertThat(admin.admin("white_list", ADMIN).status()).isEqualTo(200);
    }
  }

  @Test
  void makesTheConfiguredAdminAnAdminAgainAtTheNextStart() {
    try (TestMongo mongo = TestMongo.start()) {
      Map<String, String> settings = new HashMap<>(AccountsScenarios.SETTINGS);
      settings.putAll(mongo.variables());
      try (TestServer server = TestServer.start(settings)) {
        AccountClient client = AccountClient.of(server);
        client.register("programmers", "other@example.org", "Prog1234");
        Accounts accounts = server.context().getBean(Accounts.class);
        accounts.grantAdmin("other@example.org");
        accounts.blackList(ADMIN);
        accounts.remove(ADMIN, Role.USER);
      }
      settings.put("ADMIN_PASSWORD", "not the account's");
      try (TestServer server = TestServer.start(settings)) {
        AccountClient admin =
            AccountClient.of(server)
                .loggedIn("programmers", ADMIN, AccountsScenarios.ADMIN_PASSWORD);

        assertThat(admin.admin("revoke", "other@example.org").status()).isEqualTo(200);
        assertThat(admin.verify("users").status()).isEqualTo(200);
      }
    }
  }
}
