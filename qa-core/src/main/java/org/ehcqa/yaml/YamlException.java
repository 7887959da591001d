package org.ehcqa.yaml;

/** A YAML file that cannot be used; the message names file, line and key and says what to do. */
public final class YamlException extends RuntimeException {

  /** An error whose message already carries file, line and key. */
  public YamlException(String message) {
    super(message);
  }

  static YamlException at(String file, int line, String fault) {
    return new YamlException("%s:%d: %s".formatted(file, line, fault));
  }
}
