package io.argorithm.server.web;

/** All bodies that are held, or those of one address, would take too much memory. */
class TooMuchToRead extends RuntimeException {

  TooMuchToRead() {
    super("the server has too much to read at the moment, try again later");
  }
}
