package io.argorithm.server.execution.web;

import io.argorithm.server.execution.RunPlan;
import io.argorithm.server.web.NativeApi;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a run can be had again: an address made of its program, its version, its seed and its
 * parameters.
 */
final class RunAddress {

  /** Longer addresses do not pass every proxy; {@code application.yml} lets these in and out. */
  static final int LONGEST = 8 * 1024;

  private RunAddress() {}

  /** The address as a path with a query; none when it would be too long. */
  static Optional<String> of(RunPlan plan) {
    if (plan.parameters().length() > LONGEST) {
      return Optional.empty();
    }
    String address =
        UriComponentsBuilder.fromPath(NativeApi.BASE + "/argorithms/{id}/runs")
            .queryParam("version", plan.version())
            .queryParam("seed", plan.seed())
            .queryParam("parameters", "{parameters}")
            .encode()
            .buildAndExpand(plan.argorithmId(), plan.parameters())
            .toUriString();
    return Optional.of(address).filter(text -> text.length() <= LONGEST);
  }
}
