package io.argorithm.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreedSpaceTests {

  @TempDir Path folder;

  @Test
  void makesANewFileAbleToShrink() throws SQLException {
    FreedSpace.enable(url());

    assertThat(ask("PRAGMA auto_vacuum")).isEqualTo("2");
  }

  @Test
  void makesAFileOfAnEarlierVersionAbleToShrinkAndKeepsWhatItHolds() throws SQLException {
    execute("PRAGMA journal_mode = WAL", "CREATE TABLE t (x)", "INSERT INTO t VALUES ('kept')");
    assertThat(ask("PRAGMA auto_vacuum")).isEqualTo("0");

    FreedSpace.enable(url());

    assertThat(ask("PRAGMA auto_vacuum")).isEqualTo("2");
    assertThat(ask("SELECT x FROM t")).isEqualTo("kept");
  }

  @Test
  void leavesAFileAsItIsThatCannotBeReadOrWritten() throws Exception {
    Files.writeString(folder.resolve("argorithm.db"), "no database ".repeat(100));

    FreedSpace.enable(url());

    assertThat(folder.resolve("argorithm.db")).hasContent("no database ".repeat(100));
  }

  private String ask(String question) throws SQLException {
    try (Connection database = DriverManager.getConnection(url());
        Statement statement = database.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      assertThat(answer.next()).isTrue();
      return answer.getString(1);
    }
  }

  private void execute(String... commands) throws SQLException {
    try (Connection database = DriverManager.getConnection(url());
        Statement statement = database.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private String url() {
    return SqliteFile.url(folder);
  }
}
