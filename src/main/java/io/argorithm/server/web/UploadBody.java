package io.argorithm.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The file parts of a multipart request. Ask for all parts, then call {@link #check()}. */
public final class UploadBody {

  /**
   * A file that was sent.
   *
   * @param name its file name as sent
   * @param content its bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Part(String name, byte[] content) {}

  private final HttpServletRequest request;
  private final List<FieldProblem> problems = new ArrayList<>();

  /** Takes a request of any kind; parts it does not have are reported by {@link #check()}. */
  public UploadBody(HttpServletRequest request) {
    this.request = request;
  }

  /** The file part called {@code name}; the last one when there are several. */
  public Part file(String name) throws IOException {
    MultipartHttpServletRequest multipart =
        WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    List<MultipartFile> files = multipart == null ? List.of() : multipart.getFiles(name);
    if (!files.isEmpty()) {
      MultipartFile file = files.getLast();
      String fileName = file.getOriginalFilename();
      return new Part(fileName == null ? "" : fileName, file.getBytes());
    }
    problems.add(
        request.getParameter(name) == null
            ? FieldProblem.missing("body", name)
            : FieldProblem.noFile("body", name));
    return new Part("", new byte[0]);
  }

  /**
   * Reports what was wrong with the parts asked for.
   *
   * @throws InvalidRequest when anything was
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw new InvalidRequest(problems);
    }
  }
}
