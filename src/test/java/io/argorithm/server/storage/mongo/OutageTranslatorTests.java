package io.argorithm.server.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** What an outage looks like where a single MongoDB without a login cannot show it. */
class OutageTranslatorTests {

  private static final ServerAddress ADDRESS = new ServerAddress();
  private static final MongoCredential LOGIN =
      MongoCredential.createCredential("name", "admin", new char[] {'x'});

  private final OutageTranslator translator = new OutageTranslator();

  static Stream<RuntimeException> outages() {
    return Stream.of(
        new MongoTimeoutException("nobody there"),
        new MongoSocketReadException("cut off", ADDRESS),
        new MongoNotPrimaryException(answer("{code: 10107}"), ADDRESS),
        new MongoNodeIsRecoveringException(answer("{code: 11600}"), ADDRESS),
        new MongoSecurityException(
            LOGIN, "cut off while logging in", new MongoSocketReadException("cut off", ADDRESS)));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void whatPassesByItselfIsAnOutage(RuntimeException problem) {
    assertThat(translator.translateExceptionIfPossible(problem))
        .isInstanceOf(DataAccessResourceFailureException.class)
        .hasCause(problem);
  }

  static Stream<RuntimeException> faults() {
    return Stream.of(
        new MongoCommandException(answer("{code: 2, errmsg: 'bad value'}"), ADDRESS),
        new MongoSecurityException(LOGIN, "wrong password"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatNeedsSomebodyToMendItIsNone(RuntimeException problem) {
    assertThat(translator.translateExceptionIfPossible(problem))
        .isNotNull()
        .isNotInstanceOf(DataAccessResourceFailureException.class);
  }

  @Test
  void whatIsNotOfMongoIsLeftAsItIs() {
    assertThat(translator.translateExceptionIfPossible(new IllegalArgumentException("no")))
        .isNull();
  }

  private static BsonDocument answer(String json) {
    return BsonDocument.parse(json);
  }
}
