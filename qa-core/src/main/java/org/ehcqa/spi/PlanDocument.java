package org.ehcqa.spi;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that may hold a plan.
 *
 * @param file where it is
 * @param source how reports name it: the path below the folder that was given, with "/"
 */
public record PlanDocument(Path file, String source) {

  /** The file's ending in small letters without the dot; empty when it has none. */
  public String ending() {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The file's name without its ending, which stands in for a reference the document lacks. */
  public String stem() {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
