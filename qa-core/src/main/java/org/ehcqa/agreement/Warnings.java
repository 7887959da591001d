package org.ehcqa.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says in plain sentences what stands against trusting the figures. */
final class Warnings {

  private static final int ITEMS = 30;
  private static final int RATER_ITEMS = 10;
  private static final double SKEW = 0.7;
  private static final double PARADOX = 0.2;
  private static final double DOUBLE_GRADED = 0.1;
  private static final double ENOUGH = 0.6;

  private final GroupAgreement whole;
  private final Ratings ratings;
  private final List<Grading> gradings;
  private final List<String> sentences = new ArrayList<>();

  private Warnings(GroupAgreement whole, Ratings ratings, List<Grading> gradings) {
    this.whole = whole;
    this.ratings = ratings;
    this.gradings = gradings;
  }

  static List<String> of(GroupAgreement whole, Ratings ratings, List<Grading> gradings) {
    Warnings warnings = new Warnings(whole, ratings, gradings);
    warnings.few();
    warnings.skew();
    warnings.paradox();
    warnings.weak();
    warnings.raters();
    warnings.notApplicable();
    return warnings.sentences;
  }

  private void few() {
    long shared = sharedItems();
    if (shared == 0) {
      sentences.add("No item was graded by two raters: agreement cannot be measured.");
      return;
    }
    if (shared < ITEMS) {
      sentences.add(
          "Fewer than %d items were graded by two or more raters (%d): the intervals are wide and only rough."
              .formatted(ITEMS, shared));
    }
    if (shared < DOUBLE_GRADED * ratings.clusters()) {
      sentences.add(
          "Only %d of %d items were graded by two or more raters; at least one in ten is usual."
              .formatted(shared, ratings.clusters()));
    }
  }

  private long sharedItems() {
    Set<Integer> items = new TreeSet<>();
    for (int unit = 0; unit < ratings.units(); unit++) {
      if (ratings.graded(unit) >= 2) {
        items.add(ratings.clusterOf(unit));
      }
    }
    return items.size();
  }

  private void skew() {
    double all = 0;
    double most = 0;
    int commonest = 0;
    for (int category = 0; category < ratings.categories().size(); category++) {
      double given = 0;
      for (int unit = 0; unit < ratings.units(); unit++) {
        given += ratings.count(unit, category);
      }
      all += given;
      commonest = given > most ? category : commonest;
      most = Math.max(most, given);
    }
    String label = ratings.categories().label(commonest);
    if (most == all) {
      sentences.add(
          "Every grade is %s: nothing shows whether the raters can tell grades apart."
              .formatted(label));
    } else if (most > SKEW * all) {
      sentences.add(
          "%.0f%% of all grades are %s: kappa is low where grades are so skewed, even if raters agree; read AC1 beside it."
              .formatted(100 * most / all, label));
    }
  }

  private void paradox() {
    Optional<Double> kappa = whole.value("cohen-kappa");
    Optional<Double> ac1 = whole.value("gwet-ac1");
    if (kappa.isPresent() && ac1.isPresent() && ac1.get() - kappa.get() > PARADOX) {
      sentences.add(
          String.format(
              Locale.ROOT,
              "Kappa is %.2f and AC1 is %.2f on the same grades: this is the paradox of skewed grades; quote both.",
              kappa.get(),
              ac1.get()));
    }
  }

  private void weak() {
    Optional<Double> kappa = whole.value("weighted-kappa-quadratic");
    Optional<Double> ac2 = whole.value("gwet-ac2-quadratic");
    if (kappa.isPresent() && ac2.isPresent() && kappa.get() < ENOUGH && ac2.get() < ENOUGH) {
      sentences.add(
          "Quadratic-weighted kappa and AC2 are both under 0.6: moderate together before relying on single grades.");
    }
  }

  private void raters() {
    Map<String, Set<String>> spelt = new LinkedHashMap<>();
    List<String> few = new ArrayList<>();
    for (int rater = 0; rater < ratings.raters().size(); rater++) {
      String name = ratings.raters().get(rater);
      spelt.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new TreeSet<>()).add(name);
      if (shared(rater) < RATER_ITEMS && whole.shared() > 0) {
        few.add("%s (%d)".formatted(name, shared(rater)));
      }
    }
    if (!few.isEmpty()) {
      sentences.add(
          "Fewer than %d gradings are shared with others by: %s. That is too few to judge a rater by."
              .formatted(RATER_ITEMS, String.join(", ", few)));
    }
    spelt.values().stream()
        .filter(names -> names.size() > 1)
        .forEach(
            names ->
                sentences.add(
                    "%s are counted as different raters; if they are one, spell the name alike."
                        .formatted(String.join(" and ", names))));
  }

  private int shared(int rater) {
    int shared = 0;
    for (int unit = 0; unit < ratings.units(); unit++) {
      shared += ratings.graded(unit) >= 2 && ratings.at(unit, rater) != Ratings.NONE ? 1 : 0;
    }
    return shared;
  }

  private void notApplicable() {
    Map<List<String>, Set<Boolean>> graded = new LinkedHashMap<>();
    for (Grading grading : gradings) {
      graded
          .computeIfAbsent(List.of(grading.item(), grading.section()), k -> new TreeSet<>())
          .add(grading.grade().isPresent());
    }
    long mixed = graded.values().stream().filter(seen -> seen.size() == 2).count();
    if (mixed > 0) {
      sentences.add(
          "On %d %s one rater gave a grade and another said that none applies; that is in no figure."
              .formatted(mixed, mixed == 1 ? "item or section" : "items or sections"));
    }
  }
}
