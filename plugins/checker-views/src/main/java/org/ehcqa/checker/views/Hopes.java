package org.ehcqa.checker.views;

import java.util.List;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.YearGroup;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.text.Statement;

/** Answers A3: hopes for the near and the far future. */
final class Hopes {

  private static final List<String> NOT_THEIRS =
      List.of("views.boilerplate", "views.no-hope", "views.others-hope");

  private final Voices voices;
  private final Plan plan;
  private final Faults faults;

  Hopes(Voices voices, Plan plan, RuleBook rules) {
    this.voices = voices;
    this.plan = plan;
    this.faults = new Faults(rules);
  }

  Assessment answer() {
    List<Finding> none = faults.holding("A.no-hopes", "views.no-hope", voices.own());
    List<Finding> stock = faults.holding("A.stock-hopes", "views.boilerplate", voices.all());
    List<Finding> findings = Faults.joined(none, stock);
    List<Statement> hopes = voices.all().stream().filter(this::isHope).toList();
    boolean later = hopes.stream().anyMatch(hope -> hope.holds("views.later"));
    boolean sooner = hopes.stream().anyMatch(Hopes::isForSooner);
    return Assessment.ofWhole(
        "A3", status(sooner, later, !none.isEmpty()), findings, because(sooner, later));
  }

  private Status status(boolean sooner, boolean later, boolean none) {
    if ((!sooner && !later) || (none && isNearAdulthood())) {
      return Status.NOT_MET;
    }
    return sooner && later && !none ? Status.MET : Status.PARTLY;
  }

  // A wish with no date and no adult life in it is a wish for now.
  private static boolean isForSooner(Statement hope) {
    return hope.holds("views.soon") || !hope.holds("views.later");
  }

  private boolean isHope(Statement statement) {
    boolean speaks = statement.holds("views.aspiration") || voices.hoping().contains(statement);
    return speaks && NOT_THEIRS.stream().noneMatch(statement::holds);
  }

  private boolean isNearAdulthood() {
    return plan.learner().yearGroup().filter(year -> year.atLeast(YearGroup.NINE)).isPresent()
        || plan.learner()
            .dateOfBirth()
            .flatMap(born -> plan.dates().issued().flatMap(day -> YearGroup.expected(born, day)))
            .filter(year -> year.atLeast(YearGroup.NINE))
            .isPresent();
  }

  private static String because(boolean sooner, boolean later) {
    if (sooner && later) {
      return "There are hopes for the near and the far future.";
    }
    if (sooner || later) {
      return "There are hopes for the %s future only.".formatted(sooner ? "near" : "far");
    }
    return "No hopes of this learner are recorded.";
  }
}
