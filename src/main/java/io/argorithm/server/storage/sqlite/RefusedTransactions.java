package io.argorithm.server.storage.sqlite;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;

/**
 * Makes the pool close a connection that could not begin its transaction. The driver (<a
 * href="https://github.com/xerial/sqlite-jdbc/issues/683">issue 683</a>) takes itself to be in that
 * transaction from then on: it would write the next one statement by statement, and then fail to
 * commit it.
 */
class RefusedTransactions implements SQLExceptionOverride {

  /** What SQLite says of a file that is locked, read-only, away or not readable. */
  private static final Set<SQLiteErrorCode> REFUSALS =
      Set.of(
          SQLiteErrorCode.SQLITE_BUSY,
          SQLiteErrorCode.SQLITE_READONLY,
          SQLiteErrorCode.SQLITE_CANTOPEN,
          SQLiteErrorCode.SQLITE_IOERR);

  @java.lang.Override
  public Override adjudicate(SQLException problem) {
    return REFUSALS.contains(SQLiteErrorCode.getErrorCode(problem.getErrorCode()))
        ? Override.MUST_EVICT
        : Override.CONTINUE_EVICT;
  }
}
