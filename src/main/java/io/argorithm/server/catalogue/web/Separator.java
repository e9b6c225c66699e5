package io.argorithm.server.catalogue.web;

/** What stands before the items of an array. */
final class Separator {

  private String next = "";

  /** Nothing before the first item, a comma before each other. */
  String next() {
    String separator = next;
    next = ",";
    return separator;
  }
}
