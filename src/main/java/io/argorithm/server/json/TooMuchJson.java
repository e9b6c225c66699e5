package io.argorithm.server.json;

/** So much JSON is taken apart already that there is no memory for more. */
public class TooMuchJson extends RuntimeException {

  TooMuchJson() {
    super("the server has too much to read at the moment, try again later");
  }
}
