package io.argorithm.server.storage.sqlite;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Tells callers why SQLite did not commit, also when it has rolled back by itself already. */
class SqliteTransactionManager extends JpaTransactionManager {

  private static final Logger log = LoggerFactory.getLogger(SqliteTransactionManager.class);
  private static final long serialVersionUID = 1;

  private final transient SQLExceptionTranslator translator;

  SqliteTransactionManager(EntityManagerFactory factory, SQLExceptionTranslator translator) {
    super(factory);
    this.translator = translator;
  }

  /** Hibernate says of every failed commit the same. */
  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    try {
      super.doCommit(status);
    } catch (JpaSystemException problem) {
      DataAccessException translated =
          problem.getRootCause() instanceof SQLException cause
              ? translator.translate("commit", null, cause)
              : null;
      throw translated == null ? problem : translated;
    }
  }

  /**
   * What SQLite has rolled back cannot be rolled back again, but callers need the first error.
   * Where a rollback fails for another reason, {@link LostTransactions} closes the connection.
   */
  @Override
  protected void doRollback(DefaultTransactionStatus status) {
    try {
      super.doRollback(status);
    } catch (DataAccessException | TransactionException nothingToRollBack) {
      log.debug("nothing was left to roll back", nothingToRollBack);
    }
  }
}
