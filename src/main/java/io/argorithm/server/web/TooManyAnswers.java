package io.argorithm.server.web;

/** So many large answers are being read that there is no memory for another one. */
public class TooManyAnswers extends RuntimeException {

  TooManyAnswers() {
    super("too many large answers are being read, try again later");
  }
}
