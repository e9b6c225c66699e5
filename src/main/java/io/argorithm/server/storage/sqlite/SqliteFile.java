package io.argorithm.server.storage.sqlite;

import io.argorithm.server.config.StartFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The file that everything is kept in. */
public final class SqliteFile {

  private static final String NAME = "argorithm.db";

  private SqliteFile() {}

  /** Where the driver finds it. */
  static String url(Path storageFolder) {
    return "jdbc:sqlite:" + storageFolder.resolve(NAME);
  }

  /**
   * Makes sure, before anything else opens it, that the file is whole and can be written, if there
   * is one.
   *
   * @throws StartFailure when that is not so
   */
  public static void check(Path storageFolder) {
    Path file = storageFolder.resolve(NAME);
    if (Files.notExists(file)) {
      return;
    }
    if (!Files.isWritable(file)) {
      throw new StartFailure(
          "The database file '%s' cannot be written; make it writable for the server's user."
              .formatted(file));
    }
    String problem = problem(storageFolder);
    if (!problem.equals("ok")) {
      throw new StartFailure(
          "The database file '%s' is damaged (%s); put a backup in its place, or move it away to start anew."
              .formatted(file, problem.lines().reduce((heading, line) -> line).orElse("")));
    }
  }

  private static String problem(Path storageFolder) {
    try (Connection database = DriverManager.getConnection(url(storageFolder));
        Statement statement = database.createStatement();
        ResultSet answer = statement.executeQuery("PRAGMA quick_check(1)")) {
      return answer.next() ? String.valueOf(answer.getString(1)) : "no answer";
    } catch (SQLException problem) {
      return String.valueOf(problem.getMessage());
    }
  }
}
