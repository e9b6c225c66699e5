package io.argorithm.server.catalogue.web;

import io.argorithm.server.catalogue.CatalogueService;
import io.argorithm.server.catalogue.Listing;
import io.argorithm.server.catalogue.Page;
import io.argorithm.server.catalogue.PageRequest;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Num;
import io.argorithm.server.web.RevalidatedAnswer;
import io.argorithm.server.web.StreamedAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

  /** Writes what a search has found while it reads that from the store. */
  static void write(
      StreamedAnswer answer,
      HttpServletRequest request,
      HttpServletResponse response,
      PageRequest part,
      CatalogueService.Found found)
      throws IOException {
    Listing list = found.part();
    boolean known = answer.isKnown(list.digest() + found.total());
    List<String> links = links(request, part, found.total());
    if (!links.isEmpty()) {
      response.setHeader(HttpHeaders.LINK, String.join(", ", links));
    }
    if (!known) {
      String position = new JsonValue.Obj(position(part, found.total())).text();
      answer.write(
          2 * list.bytesAtOnce(),
          out -> {
            out.write("{\"items\":[");
            Separator separator = new Separator();
            list.read(item -> out.write(separator.next() + NativeArgorithm.entry(item).text()));
            out.write("]," + position.substring(1));
          });
    }
  }

  static ResponseEntity<byte[]> of(
      HttpServletRequest request, PageRequest part, Page<JsonValue> found) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("items", new JsonValue.Arr(found.items()));
    members.putAll(position(part, found.total()));
    ResponseEntity<byte[]> answer = RevalidatedAnswer.forEverybody(new JsonValue.Obj(members));
    List<String> links = links(request, part, found.total());
    return links.isEmpty()
        ? answer
        : ResponseEntity.status(answer.getStatusCode())
            .headers(answer.getHeaders())
            .header(HttpHeaders.LINK, String.join(", ", links))
            .body(answer.getBody());
  }

  private static Map<String, JsonValue> position(PageRequest part, long total) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("page", new Num(Integer.toString(part.page())));
    members.put("size", new Num(Integer.toString(part.size())));
    members.put("total", new Num(Long.toString(total)));
    return members;
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
