package org.ehcqa.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ehcqa.plan.SectionCode;

/** The lines of each section as they are collected, and those of none. */
final class SectionTexts {
  private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}|\\t");

  private final Map<SectionCode, List<String>> lines = new EnumMap<>(SectionCode.class);
  private final List<String> unplaced = new ArrayList<>();

  /** Makes a section present, even when nothing stands below its heading. */
  void open(SectionCode code) {
    lines.computeIfAbsent(code, c -> new ArrayList<>());
  }

  void add(SectionCode code, String text) {
    if (text.isBlank()) {
      open(code);
    } else {
      lines
          .computeIfAbsent(code, c -> new ArrayList<>())
          .add(SPACES.matcher(text.strip()).replaceAll(" "));
    }
  }

  void addUnplaced(String text) {
    if (!text.isBlank()) {
      unplaced.add(text.strip());
    }
  }

  Map<SectionCode, List<String>> lines() {
    return lines;
  }

  String unplaced() {
    return String.join("\n", unplaced);
  }
}
