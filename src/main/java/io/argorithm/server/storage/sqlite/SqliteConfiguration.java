package io.argorithm.server.storage.sqlite;

import com.zaxxer.hikari.HikariDataSource;
import io.argorithm.server.accounts.Accounts;
import io.argorithm.server.catalogue.Argorithms;
import io.argorithm.server.config.ServerProperties;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLErrorCodes;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.sqlite.SQLiteErrorCode;

/** Keeps everything in {@code argorithm.db} in the storage folder. */
@Configuration(proxyBeanMethods = false)
@Profile("sqlite")
class SqliteConfiguration {

  private static final int READERS = 4;

  /** What stays of a write-ahead log that has become long. */
  private static final String LARGEST_LOG = Integer.toString(16 * 1024 * 1024);

  /**
   * The only connection that writes. Its transactions take the write lock when they begin: of
   * transactions that read first and then want to write, SQLite refuses all but one.
   */
  @Bean(defaultCandidate = false)
  HikariDataSource sqliteWriter(ServerProperties server) {
    FreedSpace.enable(SqliteFile.url(server.storageFolder()));
    HikariDataSource writer = sqlite(server, "writer", 1);
    writer.addDataSourceProperty("journal_mode", "WAL");
    writer.addDataSourceProperty("journal_size_limit", LARGEST_LOG);
    writer.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    return writer;
  }

  /** Connections for transactions that only read; they never wait for the writer. */
  @Bean(defaultCandidate = false)
  HikariDataSource sqliteReaders(ServerProperties server) {
    HikariDataSource readers = sqlite(server, "readers", READERS);
    readers.addDataSourceProperty("open_mode", "1"); // SQLITE_OPEN_READONLY
    readers.setReadOnly(true);
    // The file may not exist before the writer has been there.
    readers.setInitializationFailTimeout(-1);
    return readers;
  }

  @Bean
  @Primary
  DataSource dataSource(
      @Qualifier("sqliteWriter") DataSource writer,
      @Qualifier("sqliteReaders") DataSource readers) {
    LazyConnectionDataSourceProxy dataSource = new LazyConnectionDataSourceProxy(writer);
    dataSource.setReadOnlyDataSource(readers);
    return dataSource;
  }

  @Bean
  JpaTransactionManager transactionManager(EntityManagerFactory factory) {
    return new SqliteTransactionManager(factory, translator());
  }

  @Bean
  FreedSpace freedSpace(@Qualifier("sqliteWriter") DataSource writer) {
    return new FreedSpace(writer);
  }

  /** Known as {@code db}, in the place of Spring Boot's, which only reads. */
  @Bean
  SqliteHealth dbHealthIndicator(@Qualifier("sqliteWriter") DataSource writer) {
    return new SqliteHealth(writer);
  }

  @Bean
  Argorithms sqliteArgorithms(
      ArgorithmRows argorithms, VersionRows versions, Clock clock, FreedSpace freed) {
    return new SqliteArgorithms(argorithms, versions, clock, freed::give);
  }

  @Bean
  Accounts sqliteAccounts(DataSource dataSource, Clock clock) {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    jdbc.setExceptionTranslator(translator());
    return new SqliteAccounts(JdbcClient.create(jdbc), clock);
  }

  /** Spring knows no error of SQLite; these are an outage for Hibernate's dialect, too. */
  private static SQLExceptionTranslator translator() {
    SQLErrorCodes outages = new SQLErrorCodes();
    outages.setDataAccessResourceFailureCodes(
        Stream.of(
                SQLiteErrorCode.SQLITE_BUSY,
                SQLiteErrorCode.SQLITE_LOCKED,
                SQLiteErrorCode.SQLITE_IOERR,
                SQLiteErrorCode.SQLITE_CORRUPT,
                SQLiteErrorCode.SQLITE_READONLY,
                SQLiteErrorCode.SQLITE_FULL,
                SQLiteErrorCode.SQLITE_CANTOPEN,
                SQLiteErrorCode.SQLITE_NOTADB)
            .map(error -> Integer.toString(error.code))
            .toArray(String[]::new));
    return new SQLErrorCodeSQLExceptionTranslator(outages);
  }

  private static HikariDataSource sqlite(ServerProperties server, String name, int connections) {
    HikariDataSource dataSource = new HikariDataSource();
    dataSource.setPoolName(name);
    dataSource.setMaximumPoolSize(connections);
    dataSource.setJdbcUrl(SqliteFile.url(server.storageFolder()));
    dataSource.addDataSourceProperty("busy_timeout", "5000");
    dataSource.addDataSourceProperty("synchronous", "NORMAL");
    dataSource.addDataSourceProperty("foreign_keys", "true");
    dataSource.setExceptionOverride(new LostTransactions());
    return dataSource;
  }
}
