package io.argorithm.server.monitoring;

/**
 * Upper bounds of the histograms. Each begins with the bounds that existing dashboards were made
 * for; where those do not fit the unit, bounds that do are added.
 */
final class Buckets {

  /** For requests, in seconds. */
  static final double[] SECONDS = {
    .005, .01, .025, .05, .075, .1, .25, .5, .75, 1, 2.5, 5, 7.5, 10
  };

  /** For runs, in milliseconds. */
  static final double[] MILLISECONDS = {
    .005, .01, .025, .05, .075, .1, .25, .5, .75, 1, 2.5, 5, 7.5, 10, 25, 50, 100, 250, 500, 1_000,
    2_500, 5_000, 10_000
  };

  /** For answers, in KiB although the metric's name says bytes. */
  static final double[] KIBIBYTES = {
    0, 2, 4, 6, 8, 10, 12, 14, 64, 256, 1_024, 4_096, 16_384, 65_536
  };

  private Buckets() {}
}
