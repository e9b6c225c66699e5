package io.argorithm.server.storage.mongo;

import io.argorithm.server.accounts.Accounts;
import io.argorithm.server.accounts.AccountsContract;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoAccountsTests extends AccountsContract {

  private static MongoLab lab;
  private static Accounts accounts;

  @BeforeAll
  static void start() {
    lab = MongoLab.start();
    accounts = new MongoAccounts(lab.collections(), Clock.systemUTC());
  }

  @AfterAll
  static void stop() {
    lab.close();
  }

  @Override
  protected Accounts accounts() {
    return accounts;
  }

  @Override
  protected void removeAll() {
    lab.removeAll(Collections.PROGRAMMER);
    lab.removeAll(Collections.USER);
  }
}
