package org.ehcqa.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the measures in the order in which they are shown, with what stands in their way. */
final class Candidates {

  private final Ratings ratings;
  private final Ratings both;
  private final Scale scale;
  private final Optional<Weights> own;
  private final List<Candidate> list = new ArrayList<>();

  private Candidates(Ratings ratings, Scale scale, Optional<Weights> own) {
    this.ratings = ratings;
    this.scale = scale;
    this.own = own;
    // Cohen and Scott know two raters and no missing grades.
    boolean gaps = ratings.raters().size() == 2 && ratings.unitsWith(2) < ratings.units();
    this.both = gaps ? ratings.pair(0, 1) : ratings;
  }

  static List<Candidate> of(Ratings ratings, Scale scale, Optional<Weights> own) {
    Candidates candidates = new Candidates(ratings, scale, own);
    candidates.shares();
    candidates.cohens();
    candidates.fleiss();
    candidates.gwet();
    candidates.alphas();
    candidates.correlations();
    return List.copyOf(candidates.list);
  }

  private void shares() {
    Weights same = Weights.identity(ratings.categories());
    Weights near = Weights.adjacent(ratings.categories());
    add(
        "percent",
        "Exact agreement",
        new ChanceCorrected(ratings, same, Chance.NONE),
        "share of pairs of grades of the same item that are the same",
        pairsMissing());
    add(
        "percent-adjacent",
        "Agreement within one grade",
        new ChanceCorrected(ratings, near, Chance.NONE),
        "share of pairs of grades of the same item that are the same or one step apart",
        either(pairsMissing(), orderMissing()));
  }

  private void cohens() {
    Categories categories = ratings.categories();
    cohen("cohen-kappa", "Cohen's kappa", Weights.identity(categories), "Cohen 1960", sameness());
    String how = "Cohen 1968, linear weights";
    cohen("weighted-kappa-linear", "Weighted kappa, linear", Weights.linear(categories), how);
    how = "Cohen 1968, quadratic weights";
    cohen(
        "weighted-kappa-quadratic",
        "Weighted kappa, quadratic",
        Weights.quadratic(categories),
        how);
    own.ifPresent(
        weights ->
            cohen(
                "weighted-kappa-own",
                "Weighted kappa, own weights",
                weights,
                "Cohen 1968, disagreement weights as given",
                sameness()));
  }

  private void fleiss() {
    Weights same = Weights.identity(ratings.categories());
    String many = "it is for two raters; Fleiss' kappa extends it";
    beyond(
        "scott-pi",
        "Scott's pi",
        new ChanceCorrected(both, same, Chance.SHARES),
        "Scott 1955",
        either(sameness(), ratings.raters().size() > 2 ? many : ""));
    beyond(
        "fleiss-kappa",
        "Fleiss' kappa",
        new ChanceCorrected(ratings, same, Chance.SHARES),
        "Fleiss 1971, missing grades after Gwet 2014",
        sameness());
  }

  private void gwet() {
    Categories categories = ratings.categories();
    String counted = ", %d grades on the scale".formatted(categories.size());
    beyond(
        "gwet-ac1",
        "Gwet's AC1",
        new ChanceCorrected(ratings, Weights.identity(categories), Chance.GWET),
        "Gwet 2008" + counted,
        sameness());
    beyond(
        "gwet-ac2-linear",
        "Gwet's AC2, linear",
        new ChanceCorrected(ratings, Weights.linear(categories), Chance.GWET),
        "Gwet 2014, linear weights" + counted,
        either(sameness(), orderMissing()));
    beyond(
        "gwet-ac2-quadratic",
        "Gwet's AC2, quadratic",
        new ChanceCorrected(ratings, Weights.quadratic(categories), Chance.GWET),
        "Gwet 2014, quadratic weights" + counted,
        either(sameness(), orderMissing()));
    beyond(
        "brennan-prediger",
        "Brennan–Prediger",
        new ChanceCorrected(ratings, Weights.identity(categories), Chance.UNIFORM),
        "Brennan and Prediger 1981" + counted,
        sameness());
  }

  private void alphas() {
    for (AlphaMetric metric : AlphaMetric.values()) {
      String obstacle = metric == AlphaMetric.NOMINAL ? "" : orderMissing();
      boolean negative = metric == AlphaMetric.RATIO && ratings.categories().values().get(0) < 0;
      beyond(
          "krippendorff-alpha-" + metric.id(),
          "Krippendorff's alpha, " + metric.id(),
          new KrippendorffAlpha(ratings, metric),
          "Krippendorff 2011, %s distance%s"
              .formatted(metric.id(), metric == AlphaMetric.RATIO ? ", takes 0 for nothing" : ""),
          either(
              either(sameness(), obstacle),
              negative ? "some grades are below 0, which no ratio allows" : ""));
    }
  }

  private void correlations() {
    for (IccForm form : IccForm.values()) {
      IntraClass icc = new IntraClass(ratings, form);
      String rest = form.isOneWay() ? "what just %d raters graded" : "what all %d raters graded";
      add(
          form.id(),
          form.label(),
          icc,
          "Shrout and Fleiss 1979, from " + rest.formatted(icc.raters()),
          either(either(sameness(), orderMissing()), rowsMissing(icc.n(), icc.raters())));
    }
  }

  private static String rowsMissing(int rows, int raters) {
    return rows >= 2
        ? ""
        : "it needs two or more items graded by %d raters each, and there %s %d"
            .formatted(raters, rows == 1 ? "is" : "are", rows);
  }

  private void cohen(String name, String label, Weights weights, String how) {
    cohen(name, label, weights, how, either(sameness(), orderMissing()));
  }

  private void cohen(String name, String label, Weights weights, String how, String obstacle) {
    list.add(new Candidate(name, label, both, new CohenKappa(both, weights), how, true, obstacle));
  }

  private void beyond(
      String name, String label, Coefficient coefficient, String how, String obstacle) {
    Ratings of = name.equals("scott-pi") ? both : ratings;
    list.add(new Candidate(name, label, of, coefficient, how, true, obstacle));
  }

  private void add(
      String name, String label, Coefficient coefficient, String how, String obstacle) {
    list.add(new Candidate(name, label, ratings, coefficient, how, false, obstacle));
  }

  private String pairsMissing() {
    if (ratings.raters().size() < 2) {
      return "there are fewer than two raters";
    }
    return ratings.unitsWith(2) == 0 ? "no item was graded by two raters" : "";
  }

  // Some programs call this full agreement, 1; but nothing shows that raters can tell grades apart.
  private String sameness() {
    String one = "all grades are the same, which leaves nothing to agree on beyond chance";
    return either(pairsMissing(), ratings.used() < 2 ? one : "");
  }

  private String orderMissing() {
    return scale == Scale.NOMINAL ? "the scale is nominal: its grades have no order" : "";
  }

  private static String either(String first, String second) {
    return first.isEmpty() ? second : first;
  }
}
