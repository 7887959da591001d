package org.ehcqa.index.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says of each plan why it is flagged {@code pasted-from-another-plan}. */
public final class CopyFlags {

  private static final int MOST_REASONS = 5;

  private CopyFlags() {}

  /**
   * The reasons by plan, a sentence each. Both plans of a pair are flagged: which was copied is for
   * a person to say, though the sentence tells which was issued first.
   */
  public static Map<String, List<String>> reasons(List<NearCopy> copies) {
    Map<String, List<String>> reasons = new TreeMap<>();
    for (NearCopy copy : copies) {
      add(
          reasons,
          copy.one().plan(),
          sentence(copy, copy.one(), copy.other(), copy.otherIssued(), copy.foreignInOne()));
      add(
          reasons,
          copy.other().plan(),
          sentence(copy, copy.other(), copy.one(), copy.oneIssued(), copy.foreignInOther()));
    }
    return reasons;
  }

  private static void add(Map<String, List<String>> reasons, String plan, String sentence) {
    List<String> known = reasons.computeIfAbsent(plan, id -> new ArrayList<>());
    if (known.size() < MOST_REASONS) {
      known.add(sentence);
    }
  }

  private static String sentence(
      NearCopy copy,
      CopiedPassage here,
      CopiedPassage there,
      Optional<LocalDate> issued,
      List<String> foreign) {
    String names =
        foreign.isEmpty()
            ? ""
            : "; it names \"%s\", the child of that plan".formatted(String.join("\", \"", foreign));
    return "%d words of section %s also stand in section %s of plan %s%s%s."
        .formatted(
            copy.words(),
            here.section(),
            there.section(),
            there.plan().replaceAll("\\s+", " "),
            issued.map(day -> " (issued %s)".formatted(day)).orElse(""),
            names);
  }
}
