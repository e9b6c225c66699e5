package io.argorithm.server.storage.sqlite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the space of what was removed back to the file system. A few pages at a time and beside
 * requests, so that none of them waits long for the only connection that writes.
 */
class FreedSpace implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(FreedSpace.class);

  /** SQLite's number for: free pages stay until somebody asks to have them cut off. */
  private static final int INCREMENTAL = 2;

  private static final int PAGES_AT_ONCE = 200;
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final DataSource writer;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("freed-space").factory());

  FreedSpace(DataSource writer) {
    this.writer = writer;
  }

  /**
   * Makes a database file able to shrink. A file of an earlier version is written anew for that,
   * once, which needs as much space again; when that fails it stays as it is.
   */
  static void enable(String url) {
    try (Connection database = DriverManager.getConnection(url);
        Statement statement = database.createStatement()) {
      if (number(statement, "PRAGMA auto_vacuum") == INCREMENTAL) {
        return;
      }
      long pages = number(statement, "PRAGMA page_count");
      statement.execute("PRAGMA auto_vacuum = " + INCREMENTAL);
      if (pages == 0) {
        // Writes the first page, which says so.
        statement.execute("PRAGMA journal_mode = WAL");
      } else {
        log.info("writing the database file anew once, so that it can shrink from now on");
        statement.execute("VACUUM");
      }
    } catch (SQLException problem) {
      log.warn("the database file will not shrink: {}", problem.getMessage());
    }
  }

  /** Begins to shrink the file, unless that is going to happen anyway. */
  void give() {
    if (asked.compareAndSet(false, true)) {
      thread.execute(this::shrink);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private void shrink() {
    asked.set(false);
    try {
      while (cutOff()) {
        Thread.sleep(PAUSE);
      }
    } catch (SQLException problem) {
      log.warn("the database file could not be made shorter: {}", problem.getMessage());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether there is more to do. */
  private boolean cutOff() throws SQLException {
    try (Connection database = writer.getConnection();
        Statement statement = database.createStatement()) {
      if (number(statement, "PRAGMA freelist_count") == 0) {
        // The file itself gets shorter when the write-ahead log is copied into it.
        statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
        return false;
      }
      // A page a row: the driver's other methods take one row, and so cut off one page.
      statement.executeUpdate("PRAGMA incremental_vacuum(" + PAGES_AT_ONCE + ")");
      return true;
    }
  }

  private static long number(Statement statement, String question) throws SQLException {
    try (ResultSet answer = statement.executeQuery(question)) {
      return answer.next() ? answer.getLong(1) : 0;
    }
  }
}
