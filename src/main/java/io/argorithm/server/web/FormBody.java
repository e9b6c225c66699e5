package io.argorithm.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** The fields of a form. Ask for all fields, then call {@link #check()}. */
public final class FormBody {

  /** Names and passwords are short; {@code application.yml} bounds forms of unknown length. */
  private static final int MOST_BYTES = 16 * 1024;

  private final HttpServletRequest request;
  private final List<FieldProblem> problems = new ArrayList<>();

  /**
   * Takes a request of any kind; fields it does not have are reported by {@link #check()}.
   *
   * @throws BodyTooLarge when it says that its body is too long, which is then not read
   */
  public FormBody(HttpServletRequest request) {
    if (request.getContentLengthLong() > MOST_BYTES) {
      throw new BodyTooLarge(MOST_BYTES);
    }
    this.request = request;
  }

  /** A field that must be there and not be empty. */
  public String text(String name) {
    Optional<String> value = field(name).filter(text -> !text.isEmpty());
    if (value.isEmpty()) {
      problems.add(FieldProblem.missing("body", name));
    }
    return value.orElse("");
  }

  /** A field that may be missing, but must match {@code pattern} otherwise. */
  public void optional(String name, String pattern) {
    if (field(name).filter(text -> !text.isEmpty() && !text.matches(pattern)).isPresent()) {
      problems.add(FieldProblem.mismatch(pattern, "body", name));
    }
  }

  /**
   * Reports what was wrong with the fields asked for.
   *
   * @throws InvalidRequest when anything was
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw new InvalidRequest(problems);
    }
  }

  /** The servlet API mixes query and body, query first; credentials must not come by query. */
  private Optional<String> field(String name) {
    String[] values = request.getParameterValues(name);
    if (values == null || values.length == fromQuery(name)) {
      return Optional.empty();
    }
    return Optional.of(values[values.length - 1]);
  }

  private int fromQuery(String name) {
    String query = request.getQueryString();
    if (query == null) {
      return 0;
    }
    List<String> values =
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams().get(name);
    return values == null ? 0 : values.size();
  }
}
