package io.argorithm.server.storage.sqlite;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/**
 * Makes the pool close a connection on which something went wrong, other than a broken constraint.
 * SQLite may then have refused to begin a transaction, because the file is locked, or have <a
 * href="https://sqlite.org/lang_transaction.html">rolled it back by itself</a>, because the disk is
 * full. The driver (<a href="https://github.com/xerial/sqlite-jdbc/issues/683">issue 683</a>) takes
 * itself to be in that transaction from then on: it would write the next one statement by
 * statement, and then fail to commit it.
 */
class LostTransactions implements SQLExceptionOverride {

  /** Errors of the driver itself, such as a method that it does not have. */
  private static final int NOT_OF_SQLITE = 0;

  @java.lang.Override
  public Override adjudicate(SQLException problem) {
    int error = problem.getErrorCode();
    return error == NOT_OF_SQLITE || error == SQLiteErrorCode.SQLITE_CONSTRAINT.code
        ? Override.CONTINUE_EVICT
        : Override.MUST_EVICT;
  }
}
