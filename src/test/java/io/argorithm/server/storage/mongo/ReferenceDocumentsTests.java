package io.argorithm.server.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.argorithm.server.accounts.Account;
import io.argorithm.server.accounts.Credential;
import io.argorithm.server.accounts.Role;
import io.argorithm.server.catalogue.Argorithm;
import io.argorithm.server.catalogue.ArgorithmAlreadyExists;
import io.argorithm.server.catalogue.ArgorithmConfig;
import io.argorithm.server.catalogue.ArgorithmVersion;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that an older server has filled opens as it is. */
class ReferenceDocumentsTests {

  private static MongoLab lab;
  private static MongoArgorithms argorithms;
  private static MongoAccounts accounts;

  @BeforeAll
  static void start() {
    lab = MongoLab.start();
    argorithms = new MongoArgorithms(lab.collections(), Clock.systemUTC());
    accounts = new MongoAccounts(lab.collections(), Clock.systemUTC());
  }

  @AfterAll
  static void stop() {
    lab.close();
  }

  @BeforeEach
  void fill() {
    for (String collection :
        List.of(
            Collections.ARGORITHM,
            Collections.ARGORITHM_VERSION,
            Collections.USER,
            Collections.PROGRAMMER)) {
      lab.removeAll(collection);
    }
    lab.insert(
        Collections.ARGORITHM,
        new Document("maintainer", "old@example.org")
            .append("argorithmID", "bubblesort")
            .append("filename", "bubblesort.py")
            .append("function", "run")
            .append(
                "parameters",
                new Document(
                    "array",
                    new Document("description", "the numbers")
                        .append("type", "ARRAY")
                        .append("item-type", "INT")))
            .append("description", "sorts")
            .append(
                "example",
                new Document("array", List.of(3, 1L, 2.0, -0.5))
                    .append("none", null)
                    .append("yes", true)
                    .append("nested", new Document("e16", 1e16).append("text", "é")))
            .append("filedata", new Binary("print('é')\n".getBytes(StandardCharsets.UTF_8))));
    Document half =
        new Document("email", "old@example.org")
            .append("password", "$2b$12$of.an.older.server")
            .append("public_id", "6a1f0b3e-0000-4000-8000-000000000001")
            .append("black_list", false);
    lab.insert(Collections.USER, new Document(half));
    lab.insert(
        Collections.PROGRAMMER,
        new Document(half)
            .append("admin", true)
            .append("confirmed", false)
            .append("join_time", Date.from(Instant.parse("2021-05-01T00:00:00Z"))));
  }

  @Test
  void showsItsArgorithms() {
    assertThat(argorithms.read(argorithms.entries(Optional.empty())))
        .extracting(ArgorithmVersion::argorithm)
        .containsExactly(
            new Argorithm(
                "bubblesort",
                "old@example.org",
                "bubblesort.py",
                new ArgorithmConfig(
                    "run",
                    "sorts",
                    "{\"array\":{\"description\":\"the numbers\",\"type\":\"ARRAY\",\"item-type\":\"INT\"}}",
                    "{\"array\":[3,1,2.0,-0.5],\"none\":null,\"yes\":true,\"nested\":{\"e16\":1e+16,\"text\":\"é\"}}")));
  }

  @Test
  void hasTheirPrograms() {
    var stored = argorithms.findProgram("bubblesort").orElseThrow();

    assertThat(stored.source()).isEqualTo("print('é')\n");
    assertThat(stored.version()).isEqualTo(1);
  }

  @Test
  void updatesThemAndKeepsTheOldVersion() {
    ArgorithmConfig config = new ArgorithmConfig("other", "new", "{}", "{\"n\":1e+16}");

    argorithms.replace("bubblesort", config, "pass\n");

    var stored = argorithms.findProgram("bubblesort").orElseThrow();
    assertThat(stored.version()).isEqualTo(2);
    assertThat(stored.source()).isEqualTo("pass\n");
    assertThat(stored.argorithm())
        .isEqualTo(new Argorithm("bubblesort", "old@example.org", "bubblesort.py", config));
    assertThat(lab.template().findAll(Document.class, Collections.ARGORITHM_VERSION))
        .singleElement()
        .satisfies(old -> {
          assertThat(old.getInteger("version")).isEqualTo(1);
          assertThat(old.get("filedata", Binary.class).getData())
              .isEqualTo("print('é')\n".getBytes(StandardCharsets.UTF_8));
        });
  }

  @Test
  void removesThemWithAllVersions() {
    argorithms.replace("bubblesort", new ArgorithmConfig("f", "", "{}", "{}"), "pass\n");

    argorithms.remove("bubblesort");

    assertThat(argorithms.entries(Optional.empty())).isEmpty();
    assertThat(lab.template().findAll(Document.class, Collections.ARGORITHM_VERSION)).isEmpty();
  }

  @Test
  void doesNotTakeTheirIdsTwice() {
    Argorithm same =
        new Argorithm("bubblesort", "a@b", "x.py", new ArgorithmConfig("f", "", "{}", "{}"));

    assertThatExceptionOfType(ArgorithmAlreadyExists.class)
        .isThrownBy(() -> argorithms.add(same, ""));
  }

  @Test
  void writesTheFieldsThatItHas() {
    argorithms.add(
        new Argorithm("new", "a@b", "x.py", new ArgorithmConfig("f", "", "{}", "{}")), "");

    Document written = lab.template().findAll(Document.class, Collections.ARGORITHM).getLast();
    assertThat(written.keySet())
        .contains(
            "maintainer",
            "argorithmID",
            "filename",
            "function",
            "parameters",
            "description",
            "example",
            "filedata")
        .doesNotContain("_class");
  }

  @Test
  void knowsItsAccounts() {
    Credential half =
        new Credential("6a1f0b3e-0000-4000-8000-000000000001", "$2b$12$of.an.older.server", false);

    assertThat(accounts.find("old@example.org"))
        .contains(
            new Account(
                "old@example.org", java.util.Map.of(Role.USER, half, Role.PROGRAMMER, half), true));
  }

  @Test
  void readsHashesStoredAsBytesAndPublicIdsStoredAsUuids() {
    UUID id = UUID.randomUUID();
    lab.insert(
        Collections.USER,
        new Document("email", "bytes@example.org")
            .append("password", new Binary("$2b$12$x".getBytes(StandardCharsets.UTF_8)))
            .append("public_id", id)
            .append("black_list", false));

    assertThat(accounts.find("bytes@example.org").orElseThrow().half(Role.USER))
        .contains(new Credential(id.toString(), "$2b$12$x", false));
  }

  @Test
  void givesAccountsWithoutAPublicIdOneThatIsTheirsAlone() {
    for (String email : Arrays.asList("one@example.org", "two@example.org")) {
      lab.insert(Collections.USER, new Document("email", email).append("password", "x"));
    }

    String one = publicId("one@example.org");
    assertThat(one).isNotBlank().isNotEqualTo(publicId("two@example.org"));
  }

  private static String publicId(String email) {
    return accounts.find(email).orElseThrow().half(Role.USER).orElseThrow().publicId();
  }
}
