package io.argorithm.server.catalogue.web;

import io.argorithm.server.catalogue.ArgorithmConfig;
import io.argorithm.server.catalogue.ArgorithmEntry;
import io.argorithm.server.catalogue.ArgorithmSearch;
import io.argorithm.server.catalogue.ArgorithmSearch.Order;
import io.argorithm.server.catalogue.CatalogueService;
import io.argorithm.server.catalogue.Page;
import io.argorithm.server.catalogue.PageRequest;
import io.argorithm.server.catalogue.ParameterSchema;
import io.argorithm.server.catalogue.StoredProgram;
import io.argorithm.server.json.JsonValue;
import io.argorithm.server.json.JsonValue.Num;
import io.argorithm.server.json.ParsedJson;
import io.argorithm.server.web.AnswerMemory;
import io.argorithm.server.web.JsonAnswer;
import io.argorithm.server.web.NativeApi;
import io.argorithm.server.web.QueryFields;
import io.argorithm.server.web.RequestPath;
import io.argorithm.server.web.StreamedAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for our own pages and for new clients. */
@RestController
@RequestMapping(NativeApi.BASE + "/argorithms")
class NativeCatalogueController implements NativeCatalogueApi {

  private static final int ID_SEGMENT = 3;
  private static final int LONGEST_TEXT = 200;
  private static final int USUAL_SIZE = 20;

  /** Nine digits are easily told to others, and every client's numbers hold them. */
  private static final int FRESH_SEEDS = 1_000_000_000;

  private static final Map<String, Order> ORDERS = orders();

  private final CatalogueService catalogue;
  private final AnswerMemory memory;
  private final RandomGenerator seeds;

  NativeCatalogueController(
      CatalogueService catalogue, AnswerMemory memory, RandomGenerator seeds) {
    this.catalogue = catalogue;
    this.memory = memory;
    this.seeds = seeds;
  }

  @Override
  @GetMapping
  public void search(HttpServletRequest request, HttpServletResponse response) throws IOException {
    QueryFields query = new QueryFields(request);
    String text = query.text("q", LONGEST_TEXT).orElse("");
    String sort = query.word("sort", ORDERS.keySet()).orElse("added");
    PageRequest part = part(query);
    query.check();
    Order order = ORDERS.getOrDefault(sort, Order.ADDED);
    CatalogueService.Found found =
        catalogue.search(new ArgorithmSearch(text, order, sort.startsWith("-")), part);
    PageAnswer.write(new StreamedAnswer(request, response, memory), request, response, part, found);
  }

  @Override
  @GetMapping("/{id}")
  public void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
    new StreamedAnswer(request, response, memory).write(NativeArgorithm.whole(program(request)));
  }

  @Override
  @GetMapping("/{id}/versions")
  public ResponseEntity<byte[]> versions(HttpServletRequest request) {
    QueryFields query = new QueryFields(request);
    PageRequest part = part(query);
    query.check();
    Page<ArgorithmEntry> versions = catalogue.versions(id(request), part);
    return PageAnswer.of(request, part, versions.map(NativeArgorithm::version));
  }

  @Override
  @GetMapping("/{id}/random-parameters")
  public ResponseEntity<byte[]> randomParameters(HttpServletRequest request) {
    QueryFields query = new QueryFields(request);
    OptionalInt version = version(query);
    long seed =
        query
            .integer("seed", Long.MIN_VALUE, Long.MAX_VALUE)
            .orElseGet(() -> (long) seeds.nextInt(FRESH_SEEDS));
    query.check();
    StoredProgram program = catalogue.read(id(request), version);
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("seed", new Num(Long.toString(seed)));
    members.put("parameters", randomParameters(program.argorithm().config(), new Random(seed)));
    return JsonAnswer.of(new JsonValue.Obj(members));
  }

  private static JsonValue randomParameters(ArgorithmConfig config, Random random) {
    return ParsedJson.during(
        config.parameters().length() + config.example().length(),
        () -> new JsonValue.Raw(ParameterSchema.of(config).random(random).text()));
  }

  private StoredProgram program(HttpServletRequest request) {
    QueryFields query = new QueryFields(request);
    OptionalInt version = version(query);
    query.check();
    return catalogue.read(id(request), version);
  }

  private static String id(HttpServletRequest request) {
    return RequestPath.segment(request, ID_SEGMENT);
  }

  private static OptionalInt version(QueryFields query) {
    return query
        .integer("version", 1, Integer.MAX_VALUE)
        .map(version -> OptionalInt.of(version.intValue()))
        .orElse(OptionalInt.empty());
  }

  private static PageRequest part(QueryFields query) {
    long page = query.integer("page", 0, PageRequest.MAX_PAGE).orElse(0L);
    long size = query.integer("size", 1, PageRequest.MAX_SIZE).orElse((long) USUAL_SIZE);
    return new PageRequest((int) page, (int) size);
  }

  private static Map<String, Order> orders() {
    Map<String, Order> orders = new LinkedHashMap<>();
    for (Order order : Order.values()) {
      String word = order.name().toLowerCase(java.util.Locale.ROOT);
      orders.put(word, order);
      orders.put("-" + word, order);
    }
    return orders;
  }
}
