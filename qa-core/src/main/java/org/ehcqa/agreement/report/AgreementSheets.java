package org.ehcqa.agreement.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ehcqa.agreement.AgainstModerator;
import org.ehcqa.agreement.Analytic;
import org.ehcqa.agreement.Benchmark;
import org.ehcqa.agreement.Categories;
import org.ehcqa.agreement.Confusion;
import org.ehcqa.agreement.Drift;
import org.ehcqa.agreement.Estimate;
import org.ehcqa.agreement.FleissDetail;
import org.ehcqa.agreement.GroupAgreement;
import org.ehcqa.agreement.MeanDifference;
import org.ehcqa.agreement.Measure;
import org.ehcqa.agreement.RaterBias;
import org.ehcqa.agreement.RaterPair;
import org.ehcqa.page.Sheet;

/** Lays agreement out as tables. */
final class AgreementSheets {

  private static final List<String> PARTS =
      List.of(
          "items",
          "raters",
          "shared",
          "exact",
          "within one",
          "Cohen's kappa",
          "AC1",
          "weighted kappa",
          "95% interval",
          "AC2",
          "95% interval");

  private static final List<String> MODERATED =
      List.of(
          "rater",
          "moderated",
          "exact",
          "within one",
          "weighted kappa",
          "95% interval",
          "AC2",
          "mean difference",
          "95% interval",
          "reading");

  private AgreementSheets() {}

  static Sheet measures(List<Measure> measures) {
    Sheet sheet =
        sheet(
            "How well the raters agree",
            "measure",
            "value",
            "95% interval",
            "by formula",
            "may be called",
            "n");
    for (Measure measure : measures) {
      Optional<Estimate> estimate = measure.estimate();
      sheet =
          sheet.with(
              List.of(
                  measure.label(),
                  Shown.of(estimate.map(Estimate::value)),
                  Shown.interval(estimate.flatMap(Estimate::interval)),
                  Shown.interval(estimate.flatMap(Estimate::analytic).map(Analytic::interval)),
                  estimate.flatMap(Estimate::benchmark).map(Benchmark::level).orElse(Shown.NONE),
                  String.valueOf(measure.n())));
    }
    return sheet;
  }

  static Sheet byGrade(FleissDetail detail, Categories categories) {
    Sheet sheet = sheet("Fleiss' kappa of each grade against all others", "grade", "kappa");
    for (int category = 0; category < categories.size(); category++) {
      sheet =
          sheet.with(
              List.of(categories.label(category), Shown.of(detail.byCategory().get(category))));
    }
    return sheet;
  }

  static Sheet parts(String title, String first, Map<String, GroupAgreement> parts) {
    List<String> columns = new ArrayList<>(List.of(first));
    columns.addAll(PARTS);
    Sheet sheet = new Sheet(title, columns, List.of());
    for (Map.Entry<String, GroupAgreement> part : parts.entrySet()) {
      GroupAgreement group = part.getValue();
      sheet =
          sheet.with(
              List.of(
                  part.getKey(),
                  String.valueOf(group.items()),
                  String.valueOf(group.raters()),
                  String.valueOf(group.shared()),
                  Shown.value(group, "percent"),
                  Shown.value(group, "percent-adjacent"),
                  Shown.value(group, "cohen-kappa"),
                  Shown.value(group, "gwet-ac1"),
                  Shown.value(group, "weighted-kappa-quadratic"),
                  Shown.interval(group, "weighted-kappa-quadratic"),
                  Shown.value(group, "gwet-ac2-quadratic"),
                  Shown.interval(group, "gwet-ac2-quadratic")));
    }
    return sheet;
  }

  static Sheet biases(String title, List<RaterBias> biases) {
    Sheet sheet =
        sheet(title, "rater", "graded", "shared", "mean difference", "95% interval", "reading");
    for (RaterBias bias : biases) {
      Optional<MeanDifference> mean = bias.difference();
      sheet =
          sheet.with(
              List.of(
                  bias.rater(),
                  String.valueOf(bias.graded()),
                  String.valueOf(mean.map(MeanDifference::n).orElse(0)),
                  mean.map(m -> Shown.signed(m.mean())).orElse(Shown.NONE),
                  Shown.signed(mean.flatMap(MeanDifference::interval)),
                  mean.map(AgreementSheets::reading).orElse("nobody shares a grading")));
    }
    return sheet;
  }

  /** What a mean difference says, in words. */
  static String reading(MeanDifference mean) {
    if (!mean.isClear()) {
      return "no clear bias";
    }
    return mean.mean() > 0 ? "more generous" : "stricter";
  }

  static Sheet moderated(AgainstModerator moderator) {
    Sheet sheet = new Sheet("Each rater against the agreed grade", MODERATED, List.of());
    for (AgainstModerator.Row row : moderator.raters()) {
      Optional<MeanDifference> mean = row.difference();
      sheet =
          sheet.with(
              List.of(
                  row.rater(),
                  String.valueOf(row.n()),
                  value(row, "percent"),
                  value(row, "percent-adjacent"),
                  value(row, "weighted-kappa-quadratic"),
                  Shown.interval(
                      estimate(row, "weighted-kappa-quadratic").flatMap(Estimate::interval)),
                  value(row, "gwet-ac2-quadratic"),
                  mean.map(m -> Shown.signed(m.mean())).orElse(Shown.NONE),
                  Shown.signed(mean.flatMap(MeanDifference::interval)),
                  mean.map(AgreementSheets::reading).orElse(Shown.NONE)));
    }
    return sheet;
  }

  static Sheet drifts(List<Drift> drifts) {
    Sheet sheet =
        sheet(
            "Change of each rater's bias, in grades per 30 days",
            "rater",
            "dated",
            "change",
            "95% interval",
            "reading");
    for (Drift drift : drifts) {
      sheet =
          sheet.with(
              List.of(
                  drift.rater(),
                  String.valueOf(drift.n()),
                  drift.slope().map(s -> Shown.signed(s.perThirtyDays())).orElse(Shown.NONE),
                  Shown.signed(drift.slope().flatMap(Drift.Slope::interval)),
                  drift.slope().map(AgreementSheets::reading).orElse("too few days")));
    }
    return sheet;
  }

  private static String reading(Drift.Slope slope) {
    if (!slope.isClear()) {
      return "no clear drift";
    }
    return slope.perThirtyDays() > 0 ? "growing more generous" : "growing stricter";
  }

  /** The bias of each rater in each month, beside how much it rests on. */
  static Sheet months(List<Drift> drifts) {
    TreeSet<YearMonth> all = new TreeSet<>();
    drifts.forEach(drift -> all.addAll(drift.months().keySet()));
    List<String> columns = new ArrayList<>(List.of("rater"));
    all.forEach(month -> columns.add(month.toString()));
    Sheet sheet =
        new Sheet(
            "Bias by month, with its 95% interval and how many are shared", columns, List.of());
    for (Drift drift : drifts) {
      List<String> cells = new ArrayList<>(List.of(drift.rater()));
      for (YearMonth month : all) {
        Optional<MeanDifference> mean = Optional.ofNullable(drift.months().get(month));
        cells.add(mean.map(AgreementSheets::ofMonth).orElse(Shown.NONE));
      }
      sheet = sheet.with(cells);
    }
    return sheet;
  }

  private static String ofMonth(MeanDifference mean) {
    return "%s (%s), %d"
        .formatted(Shown.signed(mean.mean()), Shown.signed(mean.interval()), mean.n());
  }

  static Sheet pairs(List<RaterPair> pairs) {
    Sheet sheet =
        sheet("Each two raters", "raters", "shared", "exact", "Cohen's kappa", "weighted kappa");
    for (RaterPair pair : pairs) {
      sheet =
          sheet.with(
              List.of(
                  pair.first() + " and " + pair.second(),
                  String.valueOf(pair.n()),
                  Shown.of(pair.percent()),
                  Shown.of(pair.kappa()),
                  Shown.of(pair.weighted())));
    }
    return sheet;
  }

  static Sheet confusion(Confusion confusion, Categories categories) {
    List<String> columns = new ArrayList<>(List.of(confusion.rows()));
    columns.addAll(Shown.grades(categories));
    Sheet sheet = new Sheet(confusionTitle(confusion), columns, List.of());
    for (int row = 0; row < confusion.counts().size(); row++) {
      List<String> cells = new ArrayList<>(List.of(categories.label(row)));
      confusion.counts().get(row).forEach(count -> cells.add(String.valueOf(count)));
      sheet = sheet.with(cells);
    }
    return sheet;
  }

  static String confusionTitle(Confusion confusion) {
    return "Which grades met: rows %s, columns %s%s"
        .formatted(
            confusion.rows(),
            confusion.columns(),
            confusion.bothWays() ? "; each pair of grades is counted from either side" : "");
  }

  private static Optional<Estimate> estimate(AgainstModerator.Row row, String name) {
    return row.measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .flatMap(Measure::estimate);
  }

  private static String value(AgainstModerator.Row row, String name) {
    return Shown.of(estimate(row, name).map(Estimate::value));
  }

  private static Sheet sheet(String title, String... columns) {
    return new Sheet(title, List.of(columns), List.of());
  }
}
