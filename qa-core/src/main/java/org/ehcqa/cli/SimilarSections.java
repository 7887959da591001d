package org.ehcqa.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ehcqa.agreement.Grading;
import org.ehcqa.index.PlanSearch;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.sample.ScoredPair;
import org.ehcqa.template.Grade;
import org.ehcqa.text.Words;

/**
 * Pairs of sections, from different plans, that different auditors graded differently, and how
 * alike their words are: what a moderation meeting has to reconcile.
 *
 * <p>Likeness is the share of their different words that both sections have (Jaccard 1901).
 */
final class SimilarSections {

  private static final int PLACES = 4;

  private final PlanSearch search;
  private final Map<String, Set<String>> words = new HashMap<>();

  private SimilarSections(PlanSearch search) {
    this.search = search;
  }

  /** The pairs among some gradings; what was graded as a whole, or is not indexed, gives none. */
  static List<ScoredPair> among(List<Grading> gradings, PlanSearch search) throws IOException {
    return new SimilarSections(search).pairs(gradings);
  }

  private List<ScoredPair> pairs(List<Grading> gradings) throws IOException {
    Map<SectionCode, List<Grading>> bySection = new TreeMap<>();
    for (Grading grading : gradings) {
      Optional<SectionCode> section = SectionCode.find(grading.section());
      if (section.isPresent() && grade(grading).isPresent() && !grading.moderator()) {
        bySection.computeIfAbsent(section.get(), s -> new ArrayList<>()).add(grading);
      }
    }
    List<ScoredPair> pairs = new ArrayList<>();
    for (Map.Entry<SectionCode, List<Grading>> held : bySection.entrySet()) {
      addPairs(held.getKey(), held.getValue(), pairs);
    }
    return pairs;
  }

  private void addPairs(SectionCode section, List<Grading> graded, List<ScoredPair> pairs)
      throws IOException {
    for (int i = 0; i < graded.size(); i++) {
      for (int j = i + 1; j < graded.size(); j++) {
        Grading one = graded.get(i);
        Grading other = graded.get(j);
        if (isApart(one, other)) {
          BigDecimal alike = likeness(words(one.item(), section), words(other.item(), section));
          if (alike.signum() > 0) {
            pairs.add(new ScoredPair(section.name(), alike, side(one), side(other)));
          }
        }
      }
    }
  }

  private static boolean isApart(Grading one, Grading other) {
    return !one.item().equals(other.item())
        && !one.rater().equals(other.rater())
        && !one.grade().equals(other.grade());
  }

  private static ScoredPair.Graded side(Grading grading) {
    return new ScoredPair.Graded(grading.item(), grade(grading).orElseThrow(), grading.rater());
  }

  private static Optional<Grade> grade(Grading grading) {
    return grading
        .grade()
        .flatMap(
            rank ->
                Arrays.stream(Grade.values())
                    .filter(grade -> grade.isGrade() && grade.rank() == rank)
                    .findFirst());
  }

  private static BigDecimal likeness(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - both;
    return all == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(both).divide(BigDecimal.valueOf(all), PLACES, RoundingMode.HALF_EVEN);
  }

  private Set<String> words(String plan, SectionCode section) throws IOException {
    String key = plan + '\n' + section;
    Set<String> known = words.get(key);
    if (known == null) {
      known = new HashSet<>();
      Words read = Words.of(search.text(plan, section).orElse(""));
      for (int i = 0; i < read.size(); i++) {
        known.add(read.form(i));
      }
      words.put(key, known);
    }
    return known;
  }
}
