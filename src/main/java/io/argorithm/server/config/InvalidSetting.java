package io.argorithm.server.config;

/** An environment variable has a value that the server cannot start with. */
public class InvalidSetting extends StartFailure {

  /** Says in one sentence which variable has which value, and what it accepts. */
  public InvalidSetting(Variable variable, String value, String problem) {
    this("%s is '%s', but %s.".formatted(variable.name(), value, problem));
  }

  /** Says in one sentence what is wrong, without showing a secret. */
  public InvalidSetting(String sentence) {
    super(sentence);
  }
}
