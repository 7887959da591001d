package org.ehcqa.checker.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.Section;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Counted;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;

/** Answers W9: no paragraph stands in a section twice. */
final class Repeats {

  private static final int SHORTEST = 100;
  private static final double MAY_DIFFER = 0.08;
  private static final int MOST_COMPARED = 400;

  private final Plan plan;
  private final RuleBook rules;

  Repeats(Plan plan, RuleBook rules) {
    this.plan = plan;
    this.rules = rules;
  }

  Assessment answer() {
    List<Finding> repeats = repeats();
    return Assessment.ofWhole(
        "W9",
        repeats.isEmpty() ? Status.MET : Status.NOT_MET,
        repeats,
        repeats.isEmpty()
            ? "No paragraph stands in a section twice."
            : "%s one before."
                .formatted(Counted.of(repeats.size(), "paragraph repeats", "paragraphs repeat")));
  }

  Optional<Flag> flag() {
    List<Finding> repeats = repeats();
    return repeats.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Flag(
                FlagKind.DUPLICATE_TEXT,
                "%s twice, first in section %s."
                    .formatted(
                        Counted.of(repeats.size(), "paragraph stands", "paragraphs stand"),
                        repeats.get(0).section())));
  }

  // In outcome tables E and F rightly share lines; what stands in F and again in G does not.
  private List<Finding> repeats() {
    List<Finding> findings = new ArrayList<>();
    if (rules.isOff("W.repeated-paragraph")) {
      return findings;
    }
    List<Line> provision = new ArrayList<>();
    for (Section section : plan.sections().values()) {
      if (section.code().isProvision()) {
        provision.addAll(longLines(section));
      } else if (section.code() != SectionCode.K && section.code() != SectionCode.I) {
        findings.addAll(among(longLines(section)));
      }
    }
    findings.addAll(among(provision));
    return findings;
  }

  private static List<Line> longLines(Section section) {
    return Line.of(section).stream().filter(Line::isLong).toList();
  }

  private List<Finding> among(List<Line> lines) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < Math.min(lines.size(), MOST_COMPARED); i++) {
      Line line = lines.get(i);
      if (lines.subList(0, i).stream().anyMatch(line::repeats)) {
        findings.add(
            Finding.of(
                rules.require("W.repeated-paragraph"), line.section(), line.start(), line.text()));
      }
    }
    return findings;
  }

  /** A paragraph as it stands, and without what does not matter to its sense. */
  private record Line(SectionCode section, int start, String text, String plain) {

    private static final Pattern LABEL = Pattern.compile("^[^.:|]{2,40}: ");

    static List<Line> of(Section section) {
      String text = section.text();
      List<Line> lines = new ArrayList<>();
      for (int start = 0; start < text.length(); ) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        String line = text.substring(start, end);
        lines.add(
            new Line(
                section.code(),
                start,
                line,
                LABEL
                    .matcher(line)
                    .replaceFirst("")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\d]+", " ")
                    .strip()));
        start = end + 1;
      }
      return lines;
    }

    boolean isLong() {
      return plain.length() >= SHORTEST;
    }

    boolean repeats(Line other) {
      int allowed = (int) (MAY_DIFFER * plain.length());
      return Math.abs(plain.length() - other.plain.length()) <= allowed
          && numbers().equals(other.numbers())
          && new LevenshteinDistance(allowed).apply(plain, other.plain) >= 0;
    }

    // Two sessions a week of one therapy and three of another are not one provision said twice.
    private String numbers() {
      return plain.replaceAll("\\D+", " ");
    }
  }
}
