package org.ehcqa.plan;

import java.util.Optional;

/**
 * The school, college or other place that section I or the front sheet names.
 *
 * @param type "mainstream", "special", "FE" and so on, in the words of the document
 */
public record Setting(Optional<String> name, Optional<String> type) {

  /** No setting is stated. */
  public static final Setting UNKNOWN = new Setting(Optional.empty(), Optional.empty());
}
