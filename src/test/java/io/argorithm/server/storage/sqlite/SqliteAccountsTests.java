package io.argorithm.server.storage.sqlite;

import com.zaxxer.hikari.HikariDataSource;
import io.argorithm.server.accounts.Accounts;
import io.argorithm.server.accounts.AccountsContract;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

class SqliteAccountsTests extends AccountsContract {

  @TempDir static Path folder;
  private static AnnotationConfigApplicationContext context;

  @EnableTransactionManagement
  static class Storage {

    @Bean
    DataSource dataSource() {
      HikariDataSource dataSource = new HikariDataSource();
      dataSource.setMaximumPoolSize(1);
      dataSource.setJdbcUrl("jdbc:sqlite:" + folder.resolve("accounts.db"));
      dataSource.addDataSourceProperty("transaction_mode", "IMMEDIATE");
      Flyway.configure()
          .dataSource(dataSource)
          .locations("classpath:db/migration/sqlite")
          .load()
          .migrate();
      return dataSource;
    }

    @Bean
    DataSourceTransactionManager transactions(DataSource dataSource) {
      return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    JdbcClient jdbc(DataSource dataSource) {
      return JdbcClient.create(dataSource);
    }

    @Bean
    Accounts accounts(JdbcClient jdbc) {
      return new SqliteAccounts(jdbc, Clock.systemUTC());
    }
  }

  @BeforeAll
  static void start() {
    context = new AnnotationConfigApplicationContext(Storage.class);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Override
  protected Accounts accounts() {
    return context.getBean(Accounts.class);
  }

  @Override
  protected void removeAll() {
    context.getBean(JdbcClient.class).sql("DELETE FROM account_half").update();
  }
}
