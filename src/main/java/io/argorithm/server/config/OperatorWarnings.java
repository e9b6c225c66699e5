package io.argorithm.server.config;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What whoever runs this server should mend, in sentences; they are in the log and on the landing
 * page, so they must not tell secrets.
 */
@Component
public class OperatorWarnings {

  private static final Logger log = LoggerFactory.getLogger(OperatorWarnings.class);

  private final Set<String> current = new ConcurrentSkipListSet<>();

  /** Shows a warning from now on. */
  public void raise(String sentence) {
    if (current.add(sentence)) {
      log.warn(sentence);
    }
  }

  /** Shows a warning no longer. */
  public void withdraw(String sentence) {
    current.remove(sentence);
  }

  /** The warnings to show now. */
  public List<String> current() {
    return List.copyOf(current);
  }
}
