package org.ehcqa.plan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehcqa.yaml.Nearest;
import tools.jackson.databind.JsonNode;

/** Collects the keys of an export that the format does not know, for one note to the auditor. */
final class UnreadKeys {

  private static final int MOST = 8;
  private static final int LONGEST_KEY = 40;

  private final List<String> keys = new ArrayList<>();

  void collect(JsonNode object, String path, List<String> known) {
    for (String key : object.propertyNames()) {
      if (!known.contains(key)) {
        String near = Nearest.to(key, known).map(" (perhaps %s)"::formatted).orElse("");
        keys.add(path + shortened(key) + near);
      }
    }
  }

  /** The sentence for the plan's notes; empty when every key was read. */
  Optional<String> note() {
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    String listed = String.join(", ", keys.subList(0, Math.min(MOST, keys.size())));
    String more = keys.size() > MOST ? " and %d more".formatted(keys.size() - MOST) : "";
    return Optional.of("The export holds fields that were not read: %s%s.".formatted(listed, more));
  }

  /** A key as messages name it: no plan text can hide in a long one. */
  static String shortened(String key) {
    return WellFormed.text(
        key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY) + "\u2026");
  }
}
