package io.argorithm.server.storage.sqlite;

import java.sql.SQLException;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;
import org.sqlite.SQLiteErrorCode;

/**
 * SQLite for Hibernate, which by itself reports neither a broken unique constraint nor a file that
 * may not be written from other errors of this database.
 */
public class SqliteDialect extends SQLiteDialect {

  /** For Hibernate. */
  public SqliteDialect(DialectResolutionInfo info) {
    super(info);
  }

  @Override
  public SQLExceptionConversionDelegate buildSQLExceptionConversionDelegate() {
    SQLExceptionConversionDelegate others = super.buildSQLExceptionConversionDelegate();
    return (exception, message, sql) -> {
      if (isConstraint(exception)) {
        return new ConstraintViolationException(message, exception, sql, null);
      }
      if (exception.getErrorCode() == SQLiteErrorCode.SQLITE_READONLY.code) {
        return new JDBCConnectionException(message, exception, sql);
      }
      return others == null ? null : others.convert(exception, message, sql);
    };
  }

  private static boolean isConstraint(SQLException exception) {
    return exception.getErrorCode() == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
  }
}
