package io.argorithm.server.web;

import io.argorithm.server.budget.Budget;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * The memory that answers with stored texts may take together while their clients read them, who
 * may be slow: a quarter of the heap, and of that one half for clients of one network. Short
 * answers are free.
 */
@Component
public class AnswerMemory {

  private static final long FREE = 64L * 1024;
  private static final int SHARE_OF_HEAP = 4;
  private static final int SHARE_OF_NETWORK = 2;

  private final long mostOfNetwork =
      Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / SHARE_OF_NETWORK;
  private final Budget memory = new Budget(SHARE_OF_NETWORK * mostOfNetwork, mostOfNetwork);

  /**
   * Takes memory for the answer to {@code request}, until it is closed.
   *
   * @throws TooManyAnswers when there is none
   */
  public Budget.Share hold(HttpServletRequest request, long bytes) {
    Budget.Share held = memory.open(ClientNetwork.of(request));
    // One answer must always be possible, however large.
    if (bytes > FREE && !held.add(Math.min(bytes, mostOfNetwork))) {
      throw new TooManyAnswers();
    }
    return held;
  }
}
