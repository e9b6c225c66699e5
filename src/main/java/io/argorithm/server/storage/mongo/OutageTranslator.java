package io.argorithm.server.storage.mongo;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

/**
 * Tells an outage of MongoDB, which passes, from faults of our own. Spring's translator takes for
 * an outage only what the person sees who finds MongoDB gone; whoever waits for a connection at
 * that moment, meets a primary that steps down or is cut off while logging in gets another
 * exception.
 */
class OutageTranslator extends MongoExceptionTranslator {

  @Override
  public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException problem) {
    return isOutage(problem)
        ? new DataAccessResourceFailureException(problem.getMessage(), problem)
        : super.translateExceptionIfPossible(problem);
  }

  /** The driver wraps what cuts off a login. */
  private static boolean isOutage(@Nullable Throwable problem) {
    return switch (problem) {
      case null -> false;
      case MongoSocketException gone -> true;
      case MongoTimeoutException gone -> true;
      case MongoConnectionPoolClearedException gone -> true;
      case MongoServerUnavailableException gone -> true;
      case MongoNotPrimaryException electing -> true;
      case MongoNodeIsRecoveringException starting -> true;
      default -> isOutage(problem.getCause());
    };
  }
}
