package io.argorithm.server.catalogue.web;

import io.argorithm.server.catalogue.Page;
import io.argorithm.server.catalogue.PageRequest;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Num;
import io.argorithm.server.web.RevalidatedAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers that show a part of a list, and in the header {@code Link} where the next parts are. */
final class PageAnswer {

  private PageAnswer() {}

  static ResponseEntity<byte[]> of(
      HttpServletRequest request, PageRequest part, Page<JsonValue> found) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("items", new JsonValue.Arr(found.items()));
    members.put("page", new Num(Integer.toString(part.page())));
    members.put("size", new Num(Integer.toString(part.size())));
    members.put("total", new Num(Long.toString(found.total())));
    ResponseEntity<byte[]> answer = RevalidatedAnswer.forEverybody(new JsonValue.Obj(members));
    List<String> links = links(request, part, found.total());
    return links.isEmpty()
        ? answer
        : ResponseEntity.status(answer.getStatusCode())
            .headers(answer.getHeaders())
            .header(HttpHeaders.LINK, String.join(", ", links))
            .body(answer.getBody());
  }

  private static List<String> links(HttpServletRequest request, PageRequest part, long total) {
    long last = Math.max(0, (total - 1) / part.size());
    List<String> links = new ArrayList<>();
    if (part.page() < last) {
      links.add(link(request, part, part.page() + 1L, "next"));
    }
    if (part.page() > 0) {
      links.add(link(request, part, Math.min(part.page() - 1L, last), "prev"));
    }
    return links;
  }

  private static String link(
      HttpServletRequest request, PageRequest part, long page, String relation) {
    UriComponentsBuilder address = UriComponentsBuilder.newInstance();
    Map<String, Object> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, given) -> {
          address.queryParam(name, "{" + name + "}");
          values.put(name, given[0]);
        });
    address.replaceQueryParam("page", page).replaceQueryParam("size", part.size());
    String query = address.encode().buildAndExpand(values).getQuery();
    return "<%s?%s>; rel=\"%s\"".formatted(request.getRequestURI(), query, relation);
  }
}
