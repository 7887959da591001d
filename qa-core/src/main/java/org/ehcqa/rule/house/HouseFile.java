package org.ehcqa.rule.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ehcqa.yaml.StrictYaml;
import org.ehcqa.yaml.YamlException;

/**
 * A file of house rules as it was read.
 *
 * @param name the path by which messages name it
 */
record HouseFile(String name, String text) {

  static HouseFile of(Path path) {
    try {
      return new HouseFile(path.toString(), Files.readString(path));
    } catch (IOException e) {
      throw new YamlException("%s: cannot be read (%s)".formatted(path, e.getMessage()));
    }
  }

  /** A fault with its file, line and key. */
  String fault(String path, String message) {
    return StrictYaml.fault(name, text, path, message);
  }
}
