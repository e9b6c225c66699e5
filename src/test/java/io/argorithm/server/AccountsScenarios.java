package io.argorithm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people with accounts do, and what attackers try, against a server with either store. Each
 * test uses e-mails and ids of its own.
 */
abstract class AccountsScenarios {

  static final String ADMIN = "admin@example.org";
  static final String ADMIN_PASSWORD = "the admin's own password";
  static final Map<String, String> SETTINGS =
      Map.of(
          "AUTH",
          "ENABLED",
          "SECRET_KEY",
          "a-secret-key-for-tests-of-32-bytes-or-more",
          "ADMIN_EMAIL",
          ADMIN,
          "ADMIN_PASSWORD",
          ADMIN_PASSWORD);

  private static final String NOT_MAINTAINER =
      "Only argorithm maintaner or admin can perform this action";

  private final String name = "n" + UUID.randomUUID().toString().substring(0, 8);
  private final String email = name + "@example.org";

  /** A client of the server under test. */
  abstract AccountClient client();

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/ready"})
  void showsDetailsOfItsHealthToAdminsOnly(String path) {
    client().register("programmers", email, "Prog1234");
    AccountClient programmer = client().loggedIn("programmers", email, "Prog1234");

    assertThat(health(client(), path)).contains("\"UP\"").doesNotContain("components");
    assertThat(health(programmer, path)).contains("\"UP\"").doesNotContain("components");
    assertThat(health(admin(), path)).contains("\"sandbox\"", "\"alive\"");
  }

  @Test
  void loadsTheExamplesForProgrammersOnly() {
    client().register("programmers", email, "Prog1234");
    client().register("users", "user-" + email, "User1234");

    assertThat(client().json("/api/v1/examples", "{}").status()).isEqualTo(401);
    assertThat(
            client()
                .loggedIn("users", "user-" + email, "User1234")
                .json("/api/v1/examples", "{}")
                .status())
        .isEqualTo(401);
    Answer loaded =
        client().loggedIn("programmers", email, "Prog1234").json("/api/v1/examples", "{}");
    assertThat(loaded.status()).isEqualTo(200);
    assertThat(loaded.json().get("added")).hasSize(12);
  }

  @Test
  void countsRequestsThatItRefuses() {
    String sample = "server_responses_total{path=\"/argorithms/insert\",status_code=\"401\"} ";
    double before = metric(sample);

    assertThat(client().insert(TestProgram.called(name)).status()).isEqualTo(401);

    assertThat(metric(sample)).isEqualTo(before + 1);
  }

  @Test
  void countsNoPathsThatItDoesNotKnow() {
    client().http().get("/argorithms/" + name);
    client().http().send(client().http().to("/argorithms/insert").DELETE());

    assertThat(client().http().get("/metrics").text())
        .doesNotContain(name, "path=\"/argorithms/insert\",status_code=\"405\"");
  }

  @Test
  void tellsCallersWhoTheyAre() {
    AccountClient nobody = client();
    assertThat(nobody.register("programmers", email, "Prog1234").status()).isEqualTo(200);
    AccountClient author = nobody.loggedIn("programmers", email, "Prog1234");
    AccountClient admin = nobody.loggedIn("programmers", ADMIN, ADMIN_PASSWORD);

    assertThat(nobody.get("/api/v1/account").text()).isEqualTo("{\"accounts\":\"enabled\"}");
    assertThat(author.get("/api/v1/account").text())
        .isEqualTo(
            "{\"accounts\":\"enabled\",\"email\":\"%s\",\"programmer\":true,\"user\":true,\"admin\":false}"
                .formatted(email));
    assertThat(admin.get("/api/v1/account").text()).endsWith("\"admin\":true}");
    assertThat(nobody.with("worthless").get("/api/v1/account").status()).isEqualTo(401);

    assertThat(admin.admin("black_list", email).status()).isEqualTo(200);
    assertThat(author.get("/api/v1/account").text())
        .endsWith("\"programmer\":false,\"user\":false,\"admin\":false}");
  }

  @Test
  void runsNativelyForUsersOnly() {
    AccountClient nobody = client();
    assertThat(nobody.register("programmers", email, "Prog1234").status()).isEqualTo(200);
    AccountClient author = nobody.loggedIn("programmers", email, "Prog1234");
    AccountClient admin = nobody.loggedIn("programmers", ADMIN, ADMIN_PASSWORD);
    assertThat(author.insert(TestProgram.called(name)).status()).isEqualTo(200);
    String path = "/api/v1/argorithms/" + name + "/runs";

    assertThat(nobody.get(path).status()).isEqualTo(401);
    assertThat(nobody.get(path).header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(nobody.get(path).header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(nobody.json(path, "{}").status()).isEqualTo(401);
    Answer run = author.get(path);
    assertThat(run.status()).as("%s", run).isEqualTo(200);
    assertThat(run.header("Cache-Control")).contains("private");

    assertThat(admin.admin("black_list", email).status()).isEqualTo(200);
    assertThat(author.get(path).status()).isEqualTo(403);
  }

  @Test
  void showsTheCatalogueToEverybody() {
    AccountClient nobody = client();
    assertThat(nobody.register("programmers", email, "Prog1234").status()).isEqualTo(200);
    AccountClient author = nobody.loggedIn("programmers", email, "Prog1234");
    assertThat(author.insert(TestProgram.called(name)).status()).isEqualTo(200);

    for (String path : List.of("?q=" + name, "/" + name, "/" + name + "/versions")) {
      assertThat(nobody.get("/api/v1/argorithms" + path).text()).as(path).contains("\"version\":1");
      assertThat(nobody.with("worthless").get("/api/v1/argorithms" + path).status()).isEqualTo(200);
    }
  }

  @Test
  void servesTheWholeLifeOfACommandLineAccount() {
    AccountClient nobody = client();
    assertThat(nobody.http().get("/argorithm").text()).isEqualTo("{\"auth\":\"ENABLED\"}");
    assertThat(nobody.http().get("/auth").text()).isEqualTo("null");
    assertThat(nobody.register("programmers", email, "Prog1234").status()).isEqualTo(200);
    assertThat(nobody.register("programmers", email, "Prog1234").status()).isEqualTo(409);
    AccountClient author = nobody.loggedIn("programmers", email, "Prog1234");
    assertThat(author.verify("programmers").status()).isEqualTo(200);

    TestProgram program = TestProgram.called(name);
    assertThat(author.insert(program).text()).isEqualTo("null");
    assertThat(author.insert(program).status()).isEqualTo(409);
    assertThat(author.http().view(name).json().get("maintainer").asString()).isEqualTo(email);
    assertThat(author.run(name, "{}").status()).isEqualTo(200);

    String second = "second-" + email;
    nobody.register("programmers", second, "Prog1234");
    AccountClient other = nobody.loggedIn("programmers", second, "Prog1234");
    Answer refused = other.update(program.withDescription("mine now"));
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.detail()).isEqualTo(NOT_MAINTAINER);
    assertThat(refused.header("www-authenticate")).isEmpty();
    assertThat(other.delete(name).status()).isEqualTo(401);
    assertThat(author.http().view(name).json().get("description").asString()).isEqualTo("an echo");

    AccountClient admin = admin();
    assertThat(other.admin("grant", second).detail()).isEqualTo("Admin priveleges needed");
    assertThat(admin.admin("grant", second).text()).isEqualTo("null");
    assertThat(other.update(program.withDescription("by an admin")).status()).isEqualTo(200);
    assertThat(author.http().view(name).json().get("maintainer").asString()).isEqualTo(email);

    assertThat(admin.admin("black_list", email).status()).isEqualTo(200);
    assertThat(author.verify("programmers").detail()).isEqualTo("Blacklisted credentials");
    assertThat(author.insert(TestProgram.called(name + "2")).status()).isEqualTo(401);
    assertThat(author.run(name, "{}").status()).isEqualTo(401);
    assertThat(nobody.login("programmers", email, "Prog1234").status()).isEqualTo(401);
    assertThat(admin.admin("grant", email).status()).isEqualTo(406);
    assertThat(admin.admin("white_list", email).status()).isEqualTo(200);
    assertThat(author.verify("programmers").status()).isEqualTo(200);

    assertThat(admin.admin("revoke", second).status()).isEqualTo(200);
    assertThat(other.delete(name).status()).isEqualTo(401);
    assertThat(author.delete(name).text()).isEqualTo("null");
    assertThat(admin.admin("delete_programmer", email).status()).isEqualTo(200);
    assertThat(author.verify("programmers").status()).isEqualTo(401);
    assertThat(author.verify("users").status()).isEqualTo(200);
    assertThat(admin.admin("delete_user", email).status()).isEqualTo(200);
    assertThat(author.verify("users").status()).isEqualTo(401);
  }

  @Test
  void letsAGrantedAdminDeleteOthersArgorithms() {
    AccountClient author = programmer("author-" + email);
    author.insert(TestProgram.called(name));
    AccountClient granted = programmer(email);
    admin().admin("grant", email);

    assertThat(granted.delete(name).text()).isEqualTo("null");

    assertThat(client().http().view(name).status()).isEqualTo(404);
  }

  @Test
  void servesTheWholeLifeOfAnAppAccount() {
    programmer("author-" + email).insert(TestProgram.called(name));
    AccountClient app = client();
    assertThat(app.http().get("/argorithm").json().get("auth").asString()).isEqualTo("ENABLED");
    assertThat(app.register("users", email, "User1234").status()).isEqualTo(200);
    assertThat(app.register("users", email, "User1234").status()).isEqualTo(409);
    assertThat(app.login("users", "no-" + email, "User1234").status()).isEqualTo(404);
    assertThat(app.login("users", email, "wrong").status()).isEqualTo(401);
    AccountClient user = app.loggedIn("users", email, "User1234");

    assertThat(user.verifyWithEmptyForm().text()).isEqualTo("null");
    assertThat(app.verifyWithEmptyForm().status()).isEqualTo(401);
    assertThat(user.http().list().json().isArray()).isTrue();
    assertThat(user.run(name, "{\"a\": 1}").comments()).containsExactly("[('a', 1)]");
    assertThat(user.insert(TestProgram.called(name + "2")).detail())
        .isEqualTo("invalid credentials");
    assertThat(app.run(name, "{}").status()).isEqualTo(401);
  }

  @Test
  void makesOneAccountOfTwoHundredRegistrationsAtTheSameMoment() throws Exception {
    Set<Integer> others;
    List<Integer> statuses;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          threads.invokeAll(
              IntStream.range(0, 200)
                  .<java.util.concurrent.Callable<Integer>>mapToObj(
                      i -> () -> client().register("programmers", email, "Prog1234").status())
                  .toList());
      statuses = answers.stream().map(java.util.concurrent.Future::resultNow).toList();
    }
    others = statuses.stream().filter(status -> status != 200).collect(Collectors.toSet());

    assertThat(statuses).containsOnlyOnce(200);
    // More than may wait at once are asked to come again.
    assertThat(others).contains(409).isSubsetOf(409, 503);
    AccountClient one = client().loggedIn("users", email, "Prog1234");
    assertThat(one.verify("programmers").status()).isEqualTo(200);
    assertThat(one.verify("users").status()).isEqualTo(200);
  }

  @Test
  void givesAProgrammersHalfOnlyToWhoKnowsTheUsersPassword() {
    client().register("users", email, "User1234");

    assertThat(client().register("programmers", email, "Other123").status()).isEqualTo(409);
    assertThat(client().login("programmers", email, "Other123").status()).isEqualTo(404);
    assertThat(client().register("programmers", email, "User1234").status()).isEqualTo(200);
    assertThat(client().login("programmers", email, "User1234").status()).isEqualTo(200);
  }

  @Test
  void doesNotLetAStrangerRegisterTheOtherHalfOfAProgrammer() {
    programmer(email);
    admin().admin("delete_user", email);

    assertThat(client().register("users", email, "a stranger's").status()).isEqualTo(409);
    assertThat(client().login("users", email, "a stranger's").status()).isEqualTo(404);
  }

  @Test
  void doesNotLetAnybodyRegisterTheAdminsEmail() {
    assertThat(client().register("users", ADMIN, ADMIN_PASSWORD).status()).isEqualTo(409);
    assertThat(client().register("programmers", ADMIN, "mine").status()).isEqualTo(409);
  }

  @Test
  void changesAPasswordAndRefusesEarlierTokens() {
    AccountClient before = programmer(email);
    AccountClient elsewhere = client().loggedIn("users", email, "Prog1234");

    Answer changed = before.changePassword("Prog1234", "another one");

    assertThat(changed.status()).isEqualTo(200);
    AccountClient after = before.with(Json.text(changed.json().get("access_token")));
    assertThat(after.verify("programmers").status()).isEqualTo(200);
    assertThat(after.verify("users").status()).isEqualTo(200);
    assertThat(before.verify("programmers").detail()).isEqualTo("invalid credentials");
    assertThat(elsewhere.verify("users").status()).isEqualTo(401);
    assertThat(client().login("users", email, "Prog1234").status()).isEqualTo(401);
    assertThat(client().login("users", email, "another one").status()).isEqualTo(200);
  }

  @Test
  void changesNoPasswordWithoutTheCurrentOne() {
    AccountClient me = programmer(email);

    assertThat(me.changePassword("wrong", "another one").status()).isEqualTo(401);
    assertThat(me.changePassword("Prog1234", "x".repeat(73)).status()).isEqualTo(422);
    assertThat(me.json("/api/v1/account/password", "{}").status()).isEqualTo(422);
    assertThat(client().changePassword("Prog1234", "another one").status()).isEqualTo(401);
    assertThat(client().login("users", email, "Prog1234").status()).isEqualTo(200);
  }

  @Test
  void refusesTheTokenOfADeletedAccountAlsoWhenItIsRegisteredAgain() {
    AccountClient before = programmer(email);
    admin().admin("delete_user", email);
    admin().admin("delete_programmer", email);
    client().register("programmers", email, "Prog1234");

    assertThat(before.verify("programmers").status()).isEqualTo(401);
    assertThat(before.verify("users").status()).isEqualTo(401);
  }

  @Test
  void givesAnAdminsTokenNoPowerOnceTheAccountIsNoAdminAnyMore() {
    AccountClient granted = programmer(email);
    admin().admin("grant", email);
    assertThat(granted.admin("white_list", email).status()).isEqualTo(200);
    admin().admin("black_list", email);

    assertThat(granted.admin("white_list", email).detail()).isEqualTo("Admin priveleges needed");
  }

  @Test
  void stopsGuessingAtOneAccountButNotAtOthers() {
    programmer(email);
    assertThat(statusesUntilStopped(() -> client().login("users", email, "a guess")))
        .containsOnly(401);

    Answer stopped = client().login("programmers", email, "Prog1234");

    assertThat(stopped.status()).isEqualTo(429);
    assertThat(Integer.parseInt(stopped.header("retry-after"))).isBetween(1, 60);
    assertThat(client().login("users", ADMIN, ADMIN_PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void stopsGuessingByRegistrationAndByPasswordChange() {
    client().register("users", email, "User1234");
    AccountClient me = client().loggedIn("users", email, "User1234");
    assertThat(statusesUntilStopped(() -> client().register("programmers", email, "a guess")))
        .containsOnly(409);

    assertThat(client().register("programmers", email, "User1234").status()).isEqualTo(429);
    assertThat(me.changePassword("User1234", "new").status()).isEqualTo(429);
    assertThat(me.verify("users").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"$ne\": null}", "[\"a\"]", "{\"$gt\": \"\"}", "{\"$where\": \"sleep(9)\"}"})
  void takesNoOperatorForAnEmail(String operator) {
    for (String action : List.of("grant", "black_list", "delete_programmer", "delete_user")) {
      assertThat(admin().json("/admin/" + action, "{\"email\": " + operator + "}").status())
          .isEqualTo(422);
    }
    assertThat(admin().json("/argorithms/delete", "{\"argorithmID\": " + operator + "}").status())
        .isEqualTo(422);
    assertThat(admin().json("/argorithms/run", "{\"argorithmID\": " + operator + "}").status())
        .isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"' OR 1=1--", "\"; DROP TABLE account_half; --", "{\"$ne\":null}", "$where", "*"})
  void findsNothingByInjectedTexts(String text) {
    assertThat(client().login("programmers", text, text).status()).isEqualTo(404);
    assertThat(admin().admin("delete_programmer", text).status()).isEqualTo(404);
    assertThat(admin().delete(text).status()).isEqualTo(404);
    assertThat(admin().run(text, "{}").status()).isEqualTo(404);
    assertThat(client().http().view(text).status()).isEqualTo(404);
    assertThat(admin().verify("programmers").status()).isEqualTo(200);
  }

  @Test
  void ignoresOperatorsInForms() {
    Answer answer =
        client()
            .http()
            .post(
                "/users/login",
                "application/x-www-form-urlencoded",
                "username[$ne]=x&password[$ne]=x"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(422);
  }

  @Test
  void takesNothingFromAnUploadThatIsNotItsAuthors() {
    AccountClient author = programmer(email);
    String config =
        TestProgram.called(name)
            .config()
            .replaceFirst(
                "\\{",
                "{\"maintainer\":\"%s\",\"admin\":true,\"black_list\":false,\"filedata\":\"x\","
                        .formatted(ADMIN)
                    + "\"filename\":\"../x.py\",\"_id\":\"1\",\"version\":99,");

    author.upload("/argorithms/insert", "echo.py", TestProgram.ECHO, config);

    var view = client().http().view(name).json();
    assertThat(view.get("maintainer").asString()).isEqualTo(email);
    assertThat(view.get("filename").asString()).isEqualTo("echo.py");
    assertThat(view.propertyNames())
        .containsExactlyInAnyOrder(
            "maintainer",
            "argorithmID",
            "filename",
            "function",
            "parameters",
            "description",
            "example");
    assertThat(author.admin("white_list", email).status()).isEqualTo(401);
  }

  @Test
  void takesNothingFromARegistrationButEmailAndPassword() {
    client()
        .http()
        .post(
            "/programmers/register",
            "application/x-www-form-urlencoded",
            ("username=" + email.replace("@", "%40") + "&password=p&admin=true&public_id=1")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));

    AccountClient me = client().loggedIn("programmers", email, "p");
    assertThat(me.admin("grant", email).detail()).isEqualTo("Admin priveleges needed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb@example.org", "a\u0000b", "a\u202eb", "\u2028"})
  void registersNoEmailThatCouldForgeALog(String forging) {
    assertThat(client().register("users", forging, "x").status()).isEqualTo(422);
  }

  @Test
  void registersNoEmailOfTenKilobytesAndNoPasswordThatWouldBeCut() {
    assertThat(client().register("users", "x".repeat(10_240), "x").status()).isEqualTo(422);
    assertThat(client().register("users", email, "x".repeat(10_240)).status()).isEqualTo(422);
    assertThat(client().register("users", email, "a\0b").status()).isEqualTo(422);
    assertThat(client().login("users", email, "x".repeat(73)).status()).isEqualTo(422);
  }

  @Test
  void refusesAnEmailThatIsTooLongBeforeItIsLookedUpOrCounted() {
    String tooLong = "x".repeat(255);

    Answer refused = client().login("users", tooLong, "x");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("254 characters", "username");
    assertThat(client().login("users", "x".repeat(254), "x").status()).isEqualTo(404);
    assertThat(admin().admin("delete_user", tooLong).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/argorithms/delete",
        "/argorithms/delete;a=b",
        "/argorithms;x/delete",
        "/argorithms/%64elete",
        "/%61rgorithms/delete",
        "//argorithms/delete",
        "/argorithms//delete",
        "/argorithms/delete/",
        "/argorithms/./delete",
        "/x/../argorithms/delete",
        "/argorithms/delete%2f",
        "/argorithms/delete%00",
        "/argorithms%2fdelete",
        "/ARGORITHMS/delete"
      })
  void letsNobodyPastTheTokenByAnotherSpellingOfAPath(String path) {
    programmer(email).insert(TestProgram.called(name));

    client().json(path, "{\"argorithmID\": \"" + name + "\"}");

    assertThat(client().http().view(name).status()).isEqualTo(200);
  }

  @Test
  void letsNobodyPastTheTokenByAnotherMethod() {
    programmer(email).insert(TestProgram.called(name));
    for (String method : List.of("GET", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "FOO")) {
      Answer answer =
          client()
              .http()
              .send(
                  client()
                      .http()
                      .to("/argorithms/delete")
                      .header("Content-Type", "application/json")
                      .header("X-HTTP-Method-Override", "POST")
                      .method(
                          method, BodyPublishers.ofString("{\"argorithmID\": \"" + name + "\"}")));
      assertThat(answer.status()).as(method).isEqualTo(405);
    }
    assertThat(client().http().view(name).status()).isEqualTo(200);
  }

  @Test
  void takesATokenFromItsHeaderAlone() {
    AccountClient me = programmer(email);
    String token = me.token();

    assertThat(client().http().postJson("/programmers/verify?access_token=" + token, "").status())
        .isEqualTo(401);
    assertThat(
            client()
                .http()
                .post(
                    "/programmers/verify",
                    "application/x-www-form-urlencoded",
                    ("access_token=" + token).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .status())
        .isEqualTo(401);
    assertThat(verifyWith("Cookie", "access_token=" + token)).isEqualTo(401);
    assertThat(verifyWith("Authorization", "Token " + token)).isEqualTo(401);
    assertThat(verifyWith("Authorization", "Bearer " + token + " x")).isEqualTo(401);
    assertThat(verifyWith("Authorization", "Bearer " + token + "," + token)).isEqualTo(401);
    assertThat(verifyWith("Authorization", "bEARER " + token)).isEqualTo(200);
  }

  @Test
  void refusesATokenOfTwentyKilobytes() {
    assertThat(verifyWith("Authorization", "Bearer " + "x".repeat(20_000))).isBetween(400, 499);
    assertThat(verifyWith("Authorization", "Bearer " + "x".repeat(6_000))).isEqualTo(401);
  }

  @Test
  void tellsABrokenBodyBeforeAMissingToken() {
    assertThat(client().json("/argorithms/run", "{bad").status()).isEqualTo(422);
    assertThat(client().json("/argorithms/delete", "{bad").status()).isEqualTo(422);
    assertThat(client().json("/admin/grant", "{bad").status()).isEqualTo(422);
    assertThat(client().json("/argorithms/run", "{\"parameters\": 5}").status()).isEqualTo(401);
    assertThat(client().json("/admin/grant", "{}").status()).isEqualTo(401);
    assertThat(admin().json("/admin/grant", "{}").status()).isEqualTo(422);
  }

  @Test
  void asksForATokenOnEveryRouteThatChangesOrRunsAnything() {
    client()
        .http()
        .get("/openapi.json")
        .json()
        .get("paths")
        .propertyStream()
        .filter(path -> path.getValue().has("post"))
        .map(path -> path.getKey().replaceAll("\\{.*?}", "any"))
        .filter(path -> !path.endsWith("/register") && !path.endsWith("/login"))
        .map(path -> path.replace("{id}", "any"))
        .forEach(path -> assertThat(client().json(path, "{}").status()).as(path).isEqualTo(401));
  }

  @Test
  void tellsSwaggerUiHowToSignIn() {
    var api = client().http().get("/openapi.json").json();

    assertThat(api.at("/components/securitySchemes/account/flows/password/tokenUrl").asString())
        .isEqualTo("/programmers/login");
    assertThat(api.at("/paths/~1argorithms~1insert/post/security/0").has("account")).isTrue();
    assertThat(api.at("/paths/~1programmers~1login/post").has("security")).isFalse();
    for (String method : List.of("get", "post")) {
      assertThat(
              api.at("/paths/~1api~1v1~1argorithms~1{id}~1runs/" + method + "/security/0")
                  .has("account"))
          .isTrue();
    }
    assertThat(api.at("/paths/~1api~1v1~1argorithms/get").has("security")).isFalse();
  }

  @Test
  void keepsAnswersWithTokensOutOfCaches() {
    programmer(email);

    assertThat(client().login("users", email, "Prog1234").header("cache-control"))
        .contains("no-store");
  }

  /** A slow machine gives guessers a new guess now and then, so there may be more than ten. */
  private static Set<Integer> statusesUntilStopped(Supplier<Answer> guess) {
    Set<Integer> statuses = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      int status = guess.get().status();
      if (status == 429) {
        return statuses;
      }
      statuses.add(status);
    }
    throw new AssertionError("forty guesses were allowed");
  }

  private int verifyWith(String header, String value) {
    return client()
        .http()
        .send(
            client()
                .http()
                .to("/programmers/verify")
                .header(header, value)
                .POST(BodyPublishers.noBody()))
        .status();
  }

  private AccountClient programmer(String address) {
    assertThat(client().register("programmers", address, "Prog1234").status()).isEqualTo(200);
    return client().loggedIn("programmers", address, "Prog1234");
  }

  private AccountClient admin() {
    return client().loggedIn("programmers", ADMIN, ADMIN_PASSWORD);
  }

  private static String health(AccountClient client, String path) {
    return client
        .http()
        .send(
            client.token().isEmpty()
                ? client.http().to(path)
                : client.http().to(path).header("Authorization", "Bearer " + client.token()))
        .text();
  }

  private double metric(String sample) {
    return client()
        .http()
        .get("/metrics")
        .text()
        .lines()
        .filter(line -> line.startsWith(sample))
        .mapToDouble(line -> Double.parseDouble(line.substring(sample.length())))
        .sum();
  }
}
