package org.ehcqa.evaluation.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ehcqa.evaluation.Evaluation;
import org.ehcqa.evaluation.GradeFigures;
import org.ehcqa.evaluation.GradeReport;
import org.ehcqa.evaluation.LeftOut;
import org.ehcqa.evaluation.WeakFigures;
import org.ehcqa.evaluation.WeakReport;
import org.ehcqa.page.Sheet;
import org.ehcqa.template.Grade;

/** Lays an evaluation out as tables. */
final class Sheets {

  private static final String[] WEAK = {
    "items",
    "weak",
    "precision",
    "recall",
    "F1",
    "95% interval",
    "floor precision",
    "floor recall",
    "floor F1",
    "right where floor is wrong"
  };
  private static final String[] GRADES = {
    "pairs", "kappa", "95% interval", "exact", "within one", "floor kappa", "one has no grade"
  };

  private Sheets() {}

  static List<Sheet> of(Evaluation evaluation) {
    List<Sheet> sheets = new ArrayList<>();
    evaluation.statements().ifPresent(report -> addWeak("Statements", report, sheets));
    evaluation.quotes().ifPresent(report -> addWeak("Quotes in their plans", report, sheets));
    evaluation
        .grades()
        .ifPresent(
            report -> {
              addGrades(report, sheets);
              sheets.add(confusion("the plans as wholes", report.overall()));
              sheets.add(confusion("all sections", report.sections()));
            });
    return sheets;
  }

  /** Where the grades of each section went. */
  static List<Sheet> confusions(GradeReport report) {
    List<Sheet> sheets = new ArrayList<>();
    report
        .bySection()
        .forEach((part, figures) -> sheets.add(confusion("section " + part, figures)));
    return sheets;
  }

  private static void addWeak(String what, WeakReport report, List<Sheet> sheets) {
    addScope(what, report.all(), sheets);
    if (report.hasDoubtful()) {
      addScope(what + " whose label is beyond argument (core)", report.core(), sheets);
    }
  }

  private static void addScope(String what, WeakReport.Scope scope, List<Sheet> sheets) {
    Sheet sections =
        headed(what + ": weak told from sound, by section", "section", WEAK)
            .with(row("all", scope.overall()));
    sheets.add(withRows(sections, scope.sections()));
    if (scope.sources().size() > 1) {
      Sheet sources = headed(what + ": by source" + leaving("F1", scope.leftOut()), "source", WEAK);
      sheets.add(withRows(sources, scope.sources()));
    }
    if (!scope.defects().isEmpty()) {
      Sheet defects =
          headed(what + ": by defect, against the sound ones of the same sections", "defect", WEAK);
      sheets.add(withRows(defects, scope.defects()));
    }
  }

  private static String leaving(String figure, Optional<LeftOut> leftOut) {
    return leftOut
        .map(
            range ->
                " (leaving one of %d out, %s is %s at the lowest, without %s, and %s at the highest)"
                    .formatted(
                        range.groups(),
                        figure,
                        Figure.of(OptionalDouble.of(range.lowest())),
                        range.without(),
                        Figure.of(OptionalDouble.of(range.highest()))))
        .orElse("");
  }

  private static Sheet withRows(Sheet sheet, Map<String, WeakFigures> figures) {
    Sheet filled = sheet;
    for (Map.Entry<String, WeakFigures> entry : figures.entrySet()) {
      filled = filled.with(row(entry.getKey(), entry.getValue()));
    }
    return filled;
  }

  private static List<String> row(String name, WeakFigures figures) {
    return List.of(
        name,
        String.valueOf(figures.machine().all()),
        String.valueOf(figures.machine().weak()),
        Figure.of(figures.machine().precision()),
        Figure.of(figures.machine().recall()),
        Figure.of(figures.machine().f1()),
        Figure.of(figures.f1()),
        Figure.of(figures.floor().precision()),
        Figure.of(figures.floor().recall()),
        Figure.of(figures.floor().f1()),
        figures.floorWrong() == 0
            ? Figure.NONE
            : "%s (%d of %d)"
                .formatted(
                    Figure.of(figures.rightWhereFloorIsWrong()),
                    figures.rightThere(),
                    figures.floorWrong()));
  }

  private static void addGrades(GradeReport report, List<Sheet> sheets) {
    Sheet sheet =
        headed("Grades: agreement with people's", "part", GRADES)
            .with(row("overall", report.overall()))
            .with(row("all sections", report.sections()))
            .with(row("E to H2", report.counted()));
    for (Map.Entry<String, GradeFigures> part : report.bySection().entrySet()) {
      sheet = sheet.with(row(part.getKey(), part.getValue()));
    }
    sheets.add(sheet);
    Sheet sources =
        headed(
            "Grades: all sections by source" + leaving("kappa", report.leftOut()),
            "source",
            GRADES);
    for (Map.Entry<String, GradeFigures> source : report.bySource().entrySet()) {
      sources = sources.with(row(source.getKey(), source.getValue()));
    }
    sheets.add(sources);
  }

  private static List<String> row(String name, GradeFigures figures) {
    return List.of(
        name,
        String.valueOf(figures.graded()),
        Figure.of(figures.kappa()),
        Figure.of(figures.interval()),
        Figure.of(figures.exactShare()),
        Figure.of(figures.adjacentShare()),
        Figure.of(figures.floorKappa()),
        String.valueOf(figures.onlyOneGraded()));
  }

  private static Sheet confusion(String what, GradeFigures figures) {
    List<String> columns = new ArrayList<>(List.of("people"));
    Arrays.stream(Grade.values()).map(Grade::label).forEach(columns::add);
    Sheet sheet =
        new Sheet(
            "Grades of %s: what people gave, and what was proposed".formatted(what),
            columns,
            List.of());
    for (Map.Entry<Grade, Map<Grade, Integer>> given : figures.confusion().entrySet()) {
      List<String> row = new ArrayList<>(List.of(given.getKey().label()));
      given.getValue().values().forEach(count -> row.add(String.valueOf(count)));
      sheet = sheet.with(row);
    }
    return sheet;
  }

  private static Sheet headed(String title, String first, String... others) {
    List<String> columns = new ArrayList<>(List.of(first));
    columns.addAll(Arrays.asList(others));
    return new Sheet(title, columns, List.of());
  }
}
