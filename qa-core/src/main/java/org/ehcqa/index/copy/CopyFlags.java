package org.ehcqa.index.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says of each plan why it is flagged {@code pasted-from-another-plan}. */
public final class CopyFlags {

  private static final int MOST_REASONS = 5;
  private static final String OF_PLAN = " of plan ";

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

  /**
   * The reasons that speak of none of some plans.
   *
   * @param reasons a sentence a line
   */
  public static String without(Set<String> plans, String reasons) {
    return reasons
        .lines()
        .filter(sentence -> plans.stream().noneMatch(plan -> speaksOf(sentence, plan)))
        .collect(Collectors.joining("\n"));
  }

  private static boolean speaksOf(String sentence, String plan) {
    String words = OF_PLAN + oneLine(plan);
    int at = sentence.indexOf(words);
    return at >= 0 && " ;.".indexOf(sentence.charAt(at + words.length())) >= 0;
  }

  private static String oneLine(String plan) {
    return plan.replaceAll("\\s+", " ");
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
    return "%d words of section %s also stand in section %s%s%s%s%s."
        .formatted(
            copy.words(),
            here.section(),
            there.section(),
            OF_PLAN,
            oneLine(there.plan()),
            issued.map(day -> " (issued %s)".formatted(day)).orElse(""),
            names);
  }
}
