package io.argorithm.server.monitoring;

/**
 * The metric families that existing dashboards and scrapers look for. They are announced even
 * before they have a sample, which the Prometheus client by itself does not do.
 */
enum ContractFamily {
  SERVER_REQUESTS("server_requests_total", "counter", "Requests by route"),
  SERVER_RESPONSES("server_responses_total", "counter", "Answers by route and status"),
  SERVER_TIME(
      "server_requests_processing_time_seconds",
      "histogram",
      "Time to answer, in seconds, by route"),
  SERVER_EXCEPTIONS(
      "server_exceptions_total",
      "counter",
      "Requests that failed for a reason of the server's own"),
  SERVER_IN_PROGRESS("server_requests_in_progress", "gauge", "Requests that are being answered"),
  EXECUTION_REQUESTS("execution_requests_total", "counter", "Runs asked for"),
  EXECUTION_RESPONSES(
      "execution_responses_total", "counter", "Runs answered, by how they came to their states"),
  EXECUTION_TIME(
      "execution_processing_time_milliseconds",
      "histogram",
      "Time to the states of a run, in milliseconds"),
  EXECUTION_SIZE(
      "execution_response_size_bytes",
      "histogram",
      "Size of the states of a run, in KiB whatever the name says"),
  RELEASE_DATE("release_date_info", "gauge", "Day on which this server was started");

  private final String metric;
  private final String type;
  private final String help;

  ContractFamily(String metric, String type, String help) {
    this.metric = metric;
    this.type = type;
    this.help = help;
  }

  /** The family's full name. */
  String metric() {
    return metric;
  }

  /** What the family means. */
  String help() {
    return help;
  }

  /** The lines that announce the family in Prometheus' text format. */
  String announcement() {
    return "# HELP %s %s\n# TYPE %s %s\n".formatted(metric, help, metric, type);
  }
}
