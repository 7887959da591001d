package org.ehcqa.evaluation.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ehcqa.evaluation.Call;
import org.ehcqa.evaluation.Counts;
import org.ehcqa.evaluation.Evaluation;
import org.ehcqa.evaluation.GradeFigures;
import org.ehcqa.evaluation.GradeItem;
import org.ehcqa.evaluation.GradeReport;
import org.ehcqa.evaluation.InputFault;
import org.ehcqa.evaluation.Interval;
import org.ehcqa.evaluation.LeftOut;
import org.ehcqa.evaluation.WeakFigures;
import org.ehcqa.evaluation.WeakItem;
import org.ehcqa.evaluation.WeakReport;
import org.ehcqa.result.Finding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an evaluation as {@code evaluation.json}. */
public final class EvaluationJson {

  /** The format's name, in the file's {@code schema}. */
  public static final String SCHEMA = "ehcqa-evaluation/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final double TEN_THOUSAND = 10_000;

  private EvaluationJson() {}

  /** The evaluation, indented. Figures have four decimals; null is a figure that cannot be had. */
  public static String write(Evaluation evaluation) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schema", SCHEMA).put("set", evaluation.set()).put("template", evaluation.template());
    evaluation.statements().ifPresent(report -> root.set("statements", weak(report, "id")));
    evaluation.quotes().ifPresent(report -> root.set("in-context", weak(report, "plan")));
    evaluation.grades().ifPresent(report -> root.set("grades", grades(report)));
    ArrayNode faults = root.putArray("not-taken");
    for (InputFault fault : evaluation.faults()) {
      ObjectNode node = faults.addObject().put("file", fault.file());
      if (fault.line() > 0) {
        node.put("line", fault.line());
      }
      node.put("field", fault.field()).put("fault", fault.fault());
    }
    String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    return json.replace("\r\n", "\n") + "\n";
  }

  private static ObjectNode weak(WeakReport report, String idName) {
    ObjectNode node = MAPPER.createObjectNode();
    node.set("all", scope(report.all()));
    node.set("core", scope(report.core()));
    ArrayNode disagreements = node.putArray("disagreements");
    for (WeakItem item : report.disagreements()) {
      disagreements.add(disagreement(item, idName));
    }
    return node;
  }

  private static ObjectNode scope(WeakReport.Scope scope) {
    ObjectNode node = figures(scope.overall());
    ObjectNode sections = node.putObject("sections");
    scope.sections().forEach((section, figures) -> sections.set(section, figures(figures)));
    ObjectNode defects = node.putObject("defects");
    scope.defects().forEach((defect, figures) -> defects.set(defect, figures(figures)));
    ObjectNode sources = node.putObject("sources");
    scope.sources().forEach((source, figures) -> sources.set(source, figures(figures)));
    leftOut(node, scope.leftOut());
    return node;
  }

  private static void leftOut(ObjectNode node, Optional<LeftOut> leftOut) {
    leftOut.ifPresent(
        range ->
            node.putObject("leaving-one-out")
                .put("groups", range.groups())
                .put("lowest", rounded(range.lowest()))
                .put("without", range.without())
                .put("highest", rounded(range.highest())));
  }

  private static ObjectNode figures(WeakFigures figures) {
    ObjectNode node = counts(figures.machine());
    interval(node, "precision-interval", figures.precision());
    interval(node, "recall-interval", figures.recall());
    interval(node, "f1-interval", figures.f1());
    node.set("floor", counts(figures.floor()));
    ObjectNode hard = node.putObject("where-floor-is-wrong");
    hard.put("items", figures.floorWrong()).put("right", figures.rightThere());
    figure(hard, "share", figures.rightWhereFloorIsWrong());
    return node;
  }

  private static ObjectNode counts(Counts counts) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("items", counts.all())
        .put("weak", counts.weak())
        .put("found", counts.found())
        .put("falsely", counts.falsely())
        .put("missed", counts.missed());
    figure(node, "precision", counts.precision());
    figure(node, "recall", counts.recall());
    figure(node, "f1", counts.f1());
    return node;
  }

  private static ObjectNode disagreement(WeakItem item, String idName) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put(idName, item.id())
        .put("section", item.section().name())
        .put("expected", item.weak() ? Call.WEAK : "sound")
        .put("got", item.call().verdict());
    ArrayNode defects = node.putArray("defects");
    item.defects().stream().sorted().forEach(defects::add);
    node.put("text", item.text());
    findings(node, item.call().findings());
    return node;
  }

  private static ObjectNode grades(GradeReport report) {
    ObjectNode node = MAPPER.createObjectNode();
    node.set("overall", figures(report.overall()));
    node.set("all-sections", figures(report.sections()));
    node.set("sections-e-to-h2", figures(report.counted()));
    ObjectNode sections = node.putObject("sections");
    report.bySection().forEach((part, figures) -> sections.set(part, figures(figures)));
    ObjectNode sources = node.putObject("sources");
    report.bySource().forEach((source, figures) -> sources.set(source, figures(figures)));
    leftOut(node, report.leftOut());
    ArrayNode disagreements = node.putArray("disagreements");
    for (GradeItem item : report.disagreements()) {
      ObjectNode line =
          disagreements
              .addObject()
              .put("plan", item.expected().plan())
              .put("section", item.expected().part())
              .put("expected", item.expected().grade().id())
              .put("got", item.got().id());
      ArrayNode reasons = line.putArray("reasons");
      item.reasons().forEach(reasons::add);
      findings(line, item.findings());
    }
    return node;
  }

  private static ObjectNode figures(GradeFigures figures) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("pairs", figures.graded());
    figure(node, "kappa-quadratic", figures.kappa());
    if (figures.kappa().isEmpty()) {
      node.put("reason", figures.graded() == 0 ? "no pair has two grades" : "all grades are one");
    }
    interval(node, "kappa-interval", figures.interval());
    figure(node, "exact", figures.exactShare());
    figure(node, "adjacent", figures.adjacentShare());
    figure(node, "floor-kappa-quadratic", figures.floorKappa());
    node.put("one-has-no-grade", figures.onlyOneGraded());
    ObjectNode confusion = node.putObject("confusion");
    figures
        .confusion()
        .forEach(
            (expected, row) -> {
              ObjectNode counts = confusion.putObject(expected.id());
              for (Map.Entry<?, Integer> cell : row.entrySet()) {
                counts.put(cell.getKey().toString(), cell.getValue());
              }
            });
    return node;
  }

  private static void findings(ObjectNode node, List<Finding> findings) {
    ArrayNode fired = node.putArray("findings");
    for (Finding finding : findings) {
      fired
          .addObject()
          .put("rule", finding.rule())
          .put("severity", finding.severity().id())
          .put("quote", finding.quote());
    }
  }

  private static void figure(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, rounded(value.getAsDouble()));
    } else {
      node.putNull(name);
    }
  }

  private static void interval(ObjectNode node, String name, Optional<Interval> interval) {
    if (interval.isPresent()) {
      node.putArray(name).add(rounded(interval.get().low())).add(rounded(interval.get().high()));
    } else {
      node.putNull(name);
    }
  }

  private static double rounded(double figure) {
    return Math.round(figure * TEN_THOUSAND) / TEN_THOUSAND;
  }
}
