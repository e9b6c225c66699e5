package io.argorithm.server.catalogue;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTests {

  @ParameterizedTest
  @CsvSource({
    "sort.py, sort.py",
    "/home/me/sort.py, sort.py",
    "../../etc/sort.py, sort.py",
    "C:\\Users\\me\\sort.py, sort.py",
    "C:\\Users/me\\a/sort.py, sort.py",
    "a.b.py, a.b.py",
    "folder/, ''",
    "'', ''"
  })
  void cutsOffWhatStandsBeforeTheFileName(String sent, String name) {
    assertThat(upload(sent, "").baseName()).isEqualTo(name);
  }

  @Test
  void keepsTheProgramLetterByLetter() {
    String source = "# é 漢 😀\r\n\tx = '\u2028'\n\f";

    assertThat(upload("a.py", source).source()).isEqualTo(source);
  }

  @Test
  void takesAByteOrderMarkForNoPartOfTheTexts() {
    Upload upload = new Upload("a.py", "\uFEFFx = 1".getBytes(UTF_8), "\uFEFF{}".getBytes(UTF_8));

    assertThat(upload.source()).isEqualTo("x = 1");
    assertThat(upload.configText()).isEqualTo("{}");
  }

  @Test
  void refusesAProgramThatIsNoUtf8() {
    Upload upload = new Upload("a.py", "x = 1".getBytes(UTF_16), new byte[0]);

    assertThatExceptionOfType(InvalidProgram.class).isThrownBy(upload::source);
  }

  @Test
  void refusesAConfigurationThatIsNoUtf8() {
    Upload upload = new Upload("a.py", new byte[0], new byte[] {'{', (byte) 0xFF, '}'});

    assertThatExceptionOfType(InvalidConfig.class).isThrownBy(upload::configText);
  }

  @ParameterizedTest
  @CsvSource({"'\0', 1, 1", "'ab\0', 1, 3", "'a\nb\0c', 2, 2", "'a\n\n\0', 3, 1"})
  void tellsWhereAProgramHasANulCharacter(String source, int line, int column) {
    Upload upload = upload("a.py", source);

    assertThatExceptionOfType(InvalidProgram.class)
        .isThrownBy(upload::source)
        .withMessageContaining("NUL")
        .withMessageContaining("line %d, column %d".formatted(line, column));
  }

  private static Upload upload(String fileName, String source) {
    return new Upload(fileName, source.getBytes(UTF_8), new byte[0]);
  }
}
