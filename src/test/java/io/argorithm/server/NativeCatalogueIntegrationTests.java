package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The native API's view of the catalogue over HTTP. */
@ExtendWith(SharedServer.class)
class NativeCatalogueIntegrationTests {

  private static final String BASE = "/api/v1/argorithms";
  private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"(\\w+)\"");
  private static final String PARAMETERS =
      "{\"n\":{\"type\":\"INT\",\"description\":\"how many\",\"start\":1,\"end\":5},"
          + "\"list\":{\"type\":\"ARRAY\",\"item-type\":\"FLOAT\",\"description\":\"\",\"size\":\"n\"}}";

  private final TestClient client;

  NativeCatalogueIntegrationTests(TestClient client) {
    this.client = client;
  }

  @Test
  void listsWhatAClientNeedsOfEachArgorithm() {
    insert("nat_entry", "an \"entry\" 漢");
    assertOk(client.update(program("nat_entry", "changed")));

    Answer found = client.get(BASE + "?q=nat_entry");

    JsonNode item = found.json().path("items").path(0);
    assertThat(item.propertyNames())
        .containsExactly(
            "id", "description", "maintainer", "parameters", "example", "version", "updated");
    assertThat(Json.text(item.path("id"))).isEqualTo("nat_entry");
    assertThat(Json.text(item.path("description"))).isEqualTo("changed");
    assertThat(Json.text(item.path("maintainer"))).isEqualTo("sample@email.com");
    assertThat(item.path("parameters").toString()).isEqualTo(PARAMETERS);
    assertThat(item.path("example").toString()).isEqualTo("{\"n\":1,\"list\":[1.0]}");
    assertThat(item.path("version").asInt()).isEqualTo(2);
    assertThat(Json.text(item.path("updated"))).matches("20\\d\\d-\\d\\d-\\d\\dT[\\d:.]+Z");
    assertThat(found.text()).endsWith("\"page\":0,\"size\":20,\"total\":1}");
    assertThat(found.header("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void leadsThroughAllPartsByItsLinks() {
    List<String> ids =
        List.of("nat_page a&b", "nat_page%20", "nat_page+;=", "nat_page😀", "nat_page}");
    ids.forEach(id -> insert(id, "in parts"));

    List<String> found = new ArrayList<>();
    String next = BASE + "?sort=id&q=NAT_pa&size=2";
    while (!next.isEmpty()) {
      Answer part = client.get(next);
      found.addAll(ids(part));
      next = link(part, "next");
    }

    assertThat(found).containsExactlyInAnyOrderElementsOf(ids).isSorted();
    Answer middle = client.get(BASE + "?sort=-id&q=nat_page&size=2&page=1");
    assertThat(ids(middle)).containsExactlyElementsOf(found.reversed().subList(2, 4));
    assertThat(ids(client.get(link(middle, "prev"))))
        .containsExactlyElementsOf(found.reversed().subList(0, 2));
    assertThat(link(client.get(BASE + "?q=nat_page&size=2&page=900"), "prev"))
        .contains("page=2")
        .contains("q=nat_page");
    assertThat(client.get(BASE + "?q=nat_page").header("Link")).isEmpty();
    assertThat(client.get(BASE + "?q=nat_page%26").json().path("total").asInt()).isZero();
    assertThat(ids(client.get(BASE + "?q=" + TestClient.percentEncoded("a&b"))))
        .contains("nat_page a&b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          size=0                  | size: must be a whole number from 1 to 100
          size=101                | size: must be a whole number from 1 to 100
          size=1e1                | size: must be a whole number from 1 to 100
          page=-1                 | page: must be a whole number from 0 to 1000000
          page=99999999999999999999999 | page: must be a whole number from 0 to 1000000
          page=                   | page: must be a whole number from 0 to 1000000
          page=0&page=1           | page: must be given once
          sort=newest             | sort: must be one of added, -added, id, -id, maintainer, -maintainer, updated, -updated
          q=a%00b                 | q: must not contain a NUL
          Size=5                  | Size: is not known here; known are q, sort, page, size
          size=0&page=x&sort=     | sort: must be one of added, -added, id, -id, maintainer, -maintainer, updated, -updated; page: must be a whole number from 0 to 1000000; size: must be a whole number from 1 to 100
          """)
  void saysForEachFieldOfAQueryWhatIsWrong(String query, String problems) {
    Answer answer = client.get(BASE + "?" + query);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(fieldProblems(answer)).isEqualTo(problems);
  }

  @Test
  void refusesQueriesThatNobodyCanRead() {
    assertThat(client.get(BASE + "?q=%C3%28").status()).isEqualTo(400);
    assertThat(client.get(BASE + "?q=" + "x".repeat(201)).status()).isEqualTo(422);
    assertThat(client.get(BASE + "?q=" + "x".repeat(200)).status()).isEqualTo(200);
  }

  @Test
  void readsAnArgorithmWithItsProgramInEveryVersion() {
    TestProgram first = program("nat_read", "first");
    TestProgram second =
        first.withSource(first.source() + "# second 漢\n").withDescription("second");
    assertOk(client.insert(first));
    assertOk(client.update(second));

    JsonNode newest = client.get(BASE + "/nat_read").json();
    JsonNode old = client.get(BASE + "/nat_read?version=1").json();

    assertThat(newest.propertyNames())
        .containsExactly(
            "id",
            "description",
            "maintainer",
            "parameters",
            "example",
            "version",
            "updated",
            "function",
            "filename",
            "source");
    assertThat(Json.text(newest.path("source"))).isEqualTo(second.source());
    assertThat(newest.path("version").asInt()).isEqualTo(2);
    assertThat(Json.text(newest.path("function"))).isEqualTo("run");
    assertThat(Json.text(newest.path("filename"))).isEqualTo("echo.py");
    assertThat(Json.text(old.path("source"))).isEqualTo(first.source());
    assertThat(Json.text(old.path("description"))).isEqualTo("first");
    assertThat(old.path("version").asInt()).isEqualTo(1);
    assertThat(client.get(BASE + "/nat_read?version=2").json()).isEqualTo(newest);
    assertThat(client.get(BASE + "/nat_read?version=3").status()).isEqualTo(404);
    assertThat(client.get(BASE + "/nat_read?version=0").status()).isEqualTo(422);
    assertThat(client.get(BASE + "/nat_reads").status()).isEqualTo(404);
    assertThat(
            client
                .get(BASE + "/nat_read/versions")
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("version").asInt()))
        .containsExactly(2, 1);
    assertThat(client.get(BASE + "/nat_read/versions?size=1").header("Link"))
        .isEqualTo("<" + BASE + "/nat_read/versions?page=1&size=1>; rel=\"next\"");
    assertThat(client.get(BASE + "/nothing/versions").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nat;x=1", "nat%41", "nat?x", "nat 漢", "nat#", "nat\"<", "nat..", "nat+"})
  void readsAnArgorithmWithAnyNameThatAPathCanHold(String id) {
    insert(id, "");
    String path = BASE + "/" + TestClient.percentEncoded(id);

    assertThat(Json.text(client.get(path).json().path("id"))).isEqualTo(id);
    assertThat(client.get(path + "/versions").json().path("total").asInt()).isEqualTo(1);
    assertThat(client.get(path + "/random-parameters").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?q=nat_tag", "/nat_tag", "/nat_tag?version=1", "/nat_tag/versions"})
  void letsClientsAskWhetherAnythingHasChanged(String path) {
    client.delete("nat_tag");
    insert("nat_tag", "");
    String tag = client.get(BASE + path).header("ETag");

    Answer again = client.send(client.to(BASE + path).header("If-None-Match", tag));

    assertThat(tag).isNotEmpty();
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
    assertOk(client.update(program("nat_tag", "changed")));
    Answer changed = client.send(client.to(BASE + path).header("If-None-Match", tag));
    assertThat(changed.status()).isEqualTo(path.endsWith("version=1") ? 304 : 200);
  }

  @Test
  void makesRandomParametersOfASeed() {
    insert("nat_random", "");
    String path = BASE + "/nat_random/random-parameters";

    Answer five = client.get(path + "?seed=5");
    Answer fresh = client.get(path);

    assertThat(five.text()).startsWith("{\"seed\":5,\"parameters\":{\"n\":").endsWith("]}}");
    JsonNode parameters = five.json().path("parameters");
    assertThat(parameters.path("list")).hasSize(parameters.path("n").asInt());
    assertThat(client.get(path + "?seed=5").text()).isEqualTo(five.text());
    assertThat(client.get(path + "?seed=" + fresh.json().path("seed")).text())
        .isEqualTo(fresh.text());
    assertThat(client.get(path + "?seed=-9223372036854775808").status()).isEqualTo(200);
    assertThat(client.get(path + "?seed=x&version=2").status()).isEqualTo(422);
    assertThat(client.get(path + "?version=2").status()).isEqualTo(404);
    assertThat(client.get(BASE + "/nothing/random-parameters").status()).isEqualTo(404);
  }

  @Test
  void saysWhenNoRandomParametersCanBeMade() {
    assertOk(
        client.insert(
            TestProgram.called("nat_impossible")
                .withParameters(
                    "{\"n\":{\"type\":\"INT\",\"description\":\"\",\"start\":2,\"end\":1}}")));

    Answer answer = client.get(BASE + "/nat_impossible/random-parameters");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.detail()).contains("'n'").contains("start");
  }

  @Test
  void knowsEverybodyAsTheAdminWithoutAccounts() {
    Answer answer = client.get("/api/v1/account");

    assertThat(answer.text())
        .isEqualTo(
            "{\"accounts\":\"disabled\",\"email\":\"sample@email.com\",\"programmer\":true,"
                + "\"user\":true,\"admin\":true}");
    assertThat(answer.header("Cache-Control")).contains("private");
  }

  @Test
  void tellsItsRoutesWithSchemasAndExamples() {
    JsonNode paths = client.get("/openapi.json").json().path("paths");

    JsonNode search = paths.path(BASE).path("get");
    assertThat(search.path("parameters").valueStream().map(p -> Json.text(p.path("name"))))
        .containsExactlyInAnyOrder("q", "sort", "page", "size");
    assertThat(search.path("responses").propertyNames()).contains("200", "422");
    for (String route : List.of("/{id}", "/{id}/versions", "/{id}/random-parameters")) {
      JsonNode get = paths.path(BASE + route).path("get");
      assertThat(get.path("parameters").valueStream().map(p -> Json.text(p.path("name"))))
          .as(route)
          .contains("id");
      assertThat(get.path("responses").propertyNames()).as(route).contains("200", "404", "422");
      assertThat(get.path("responses").path("200").toString()).contains("schema");
    }
    assertThat(paths.path("/api/v1/account").path("get").path("responses").propertyNames())
        .contains("200", "401");
  }

  private void insert(String id, String description) {
    assertOk(client.insert(program(id, description)));
  }

  private static TestProgram program(String id, String description) {
    return TestProgram.called(id)
        .withDescription(description)
        .withParameters(PARAMETERS)
        .withExample("{\"n\":1,\"list\":[1.0]}");
  }

  private static List<String> ids(Answer answer) {
    return answer
        .json()
        .path("items")
        .valueStream()
        .map(item -> Json.text(item.path("id")))
        .toList();
  }

  private static String link(Answer answer, String relation) {
    Matcher link = LINK.matcher(answer.header("Link"));
    while (link.find()) {
      if (link.group(2).equals(relation)) {
        return link.group(1);
      }
    }
    return "";
  }

  /** What is wrong with which field, in one line. */
  private static String fieldProblems(Answer answer) {
    return String.join(
        "; ",
        answer
            .json()
            .path("errors")
            .valueStream()
            .map(e -> Json.text(e.path("field")) + ": " + Json.text(e.path("message")))
            .toList());
  }

  private static void assertOk(Answer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
  }
}
