package org.ehcqa.agreement.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.agreement.AgainstModerator;
import org.ehcqa.agreement.Agreement;
import org.ehcqa.agreement.Categories;
import org.ehcqa.agreement.Confusion;
import org.ehcqa.agreement.Drift;
import org.ehcqa.agreement.FleissDetail;
import org.ehcqa.agreement.GroupAgreement;
import org.ehcqa.agreement.Interval;
import org.ehcqa.agreement.MeanDifference;
import org.ehcqa.agreement.RaterBias;
import org.ehcqa.agreement.RaterPair;
import org.ehcqa.agreement.csv.RowFault;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes agreement as {@code agreement.json}. */
public final class AgreementJson {

  /** The format's name, in the file's {@code schema}. */
  public static final String SCHEMA = "ehcqa-agreement/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private AgreementJson() {}

  /** The agreement, indented. Figures have six decimals; null is one that cannot be had. */
  public static String write(AgreementReport report) {
    Agreement agreement = report.agreement();
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schema", SCHEMA).put("source", report.source());
    root.put("scale", agreement.scale().id());
    ArrayNode grades = root.putArray("grades");
    for (int category = 0; category < agreement.categories().size(); category++) {
      grades.add(agreement.categories().id(category));
    }
    group(root, agreement.whole(), agreement.categories());
    agreement.fleiss().ifPresent(detail -> fleiss(root, detail, agreement.categories()));
    pairs(root.putArray("pairs"), agreement.pairs());
    parts(root.putObject("sections"), agreement.sections(), agreement.categories());
    ObjectNode groups = root.putObject("groups");
    agreement
        .groups()
        .forEach((column, parts) -> parts(groups.putObject(column), parts, agreement.categories()));
    drifts(root.putArray("drift"), agreement.drifts());
    agreement.moderator().ifPresent(m -> moderator(root.putObject("moderator"), m));
    strings(root.putArray("warnings"), agreement.warnings());
    strings(root.putArray("notes"), report.notes());
    faults(root.putArray("not-taken"), report.faults());
    String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    return json.replace("\r\n", "\n") + "\n";
  }

  private static void group(ObjectNode node, GroupAgreement group, Categories categories) {
    node.put("items", group.items()).put("raters", group.raters()).put("shared", group.shared());
    MeasureNode.addAll(node.putArray("measures"), group.measures());
    ArrayNode biases = node.putArray("raters-bias");
    for (RaterBias bias : group.biases()) {
      ObjectNode line = biases.addObject().put("rater", bias.rater());
      line.put("graded", bias.graded());
      difference(line, bias.difference());
    }
    confusion(node.putObject("confusion"), group.confusion(), categories);
  }

  private static void difference(ObjectNode node, Optional<MeanDifference> difference) {
    node.put("n", difference.map(MeanDifference::n).orElse(0));
    MeasureNode.figure(node, "mean-difference", difference.map(MeanDifference::mean));
    interval(node, difference.flatMap(MeanDifference::interval));
  }

  private static void interval(ObjectNode node, Optional<Interval> interval) {
    MeasureNode.figure(node, "low", interval.map(Interval::low));
    MeasureNode.figure(node, "high", interval.map(Interval::high));
  }

  private static void confusion(ObjectNode node, Confusion confusion, Categories categories) {
    node.put("rows", confusion.rows())
        .put("columns", confusion.columns())
        .put("counted", confusion.bothWays() ? "both-ways" : "once");
    ObjectNode counts = node.putObject("counts");
    for (int row = 0; row < categories.size(); row++) {
      ObjectNode line = counts.putObject(categories.id(row));
      for (int column = 0; column < categories.size(); column++) {
        line.put(categories.id(column), confusion.counts().get(row).get(column));
      }
    }
  }

  private static void fleiss(ObjectNode root, FleissDetail detail, Categories categories) {
    ObjectNode byGrade = root.putObject("fleiss-by-grade");
    for (int category = 0; category < categories.size(); category++) {
      MeasureNode.figure(byGrade, categories.id(category), detail.byCategory().get(category));
    }
    detail
        .test()
        .ifPresent(
            test -> {
              ObjectNode node = root.putObject("fleiss-test");
              MeasureNode.figure(node, "z", Optional.of(test.z()));
              MeasureNode.figure(node, "standard-error", Optional.of(test.error()));
              node.put("method", "under chance agreement (Fleiss, Nee and Landis 1979)");
            });
  }

  private static void pairs(ArrayNode array, List<RaterPair> pairs) {
    for (RaterPair pair : pairs) {
      ObjectNode node = array.addObject();
      node.putArray("raters").add(pair.first()).add(pair.second());
      node.put("n", pair.n());
      MeasureNode.figure(node, "percent", Optional.of(pair.percent()));
      MeasureNode.figure(node, "cohen-kappa", pair.kappa());
      MeasureNode.figure(node, "weighted-kappa-quadratic", pair.weighted());
    }
  }

  private static void parts(
      ObjectNode node, Map<String, GroupAgreement> parts, Categories categories) {
    parts.forEach((name, part) -> group(node.putObject(name), part, categories));
  }

  private static void drifts(ArrayNode array, List<Drift> drifts) {
    for (Drift drift : drifts) {
      ObjectNode node = array.addObject().put("rater", drift.rater()).put("n", drift.n());
      MeasureNode.figure(node, "per-30-days", drift.slope().map(Drift.Slope::perThirtyDays));
      interval(node, drift.slope().flatMap(Drift.Slope::interval));
      node.put("method", Drift.METHOD);
      ObjectNode months = node.putObject("months");
      drift
          .months()
          .forEach(
              (month, mean) -> difference(months.putObject(month.toString()), Optional.of(mean)));
    }
  }

  private static void moderator(ObjectNode node, AgainstModerator moderator) {
    ArrayNode raters = node.putArray("raters");
    for (AgainstModerator.Row row : moderator.raters()) {
      ObjectNode line = raters.addObject().put("rater", row.rater());
      difference(line, row.difference());
      line.put("n", row.n());
      MeasureNode.addAll(line.putArray("measures"), row.measures());
    }
    confusion(node.putObject("confusion"), moderator.confusion(), moderator.categories());
  }

  private static void strings(ArrayNode array, List<String> strings) {
    strings.forEach(array::add);
  }

  private static void faults(ArrayNode array, List<RowFault> faults) {
    for (RowFault fault : faults) {
      ObjectNode node = array.addObject().put("file", fault.file()).put("line", fault.line());
      if (fault.column() > 0) {
        node.put("column", fault.column()).put("name", fault.name());
      }
      node.put("fault", fault.fault());
    }
  }
}
