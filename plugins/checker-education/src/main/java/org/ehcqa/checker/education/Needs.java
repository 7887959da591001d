package org.ehcqa.checker.education;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Status;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Trait;

/** Answers what is asked of section B as a whole: its breadth, starting points and strengths. */
final class Needs {

  private static final Map<String, String> BROAD_AREAS =
      Map.of(
          "area.communication", "communication and interaction",
          "area.learning", "cognition and learning",
          "area.emotional", "social, emotional and mental health",
          "area.sensory", "sensory and physical needs");

  private final PlanText plan;
  private final CheckContext context;
  private final List<Statement> statements;

  Needs(PlanText plan, CheckContext context) {
    this.plan = plan;
    this.context = context;
    this.statements =
        plan.statements(SectionCode.B).stream().filter(s -> s.is(Trait.STATEMENT)).toList();
  }

  /** B1: whether the four broad areas of need (Code of Practice 6.28) are each spoken of. */
  Assessment breadth() {
    List<String> silent =
        BROAD_AREAS.entrySet().stream()
            .filter(area -> statements.stream().noneMatch(s -> s.holds(area.getKey())))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    Status status =
        silent.isEmpty()
            ? Status.MET
            : silent.size() < BROAD_AREAS.size() ? Status.PARTLY : Status.NOT_MET;
    return answer(
        "B1",
        status,
        silent.isEmpty()
            ? "All four broad areas of need are spoken of."
            : "Nothing was seen on %s.".formatted(String.join(", ", silent)));
  }

  /** B3: the share of statements that hold a score, a count or a level to start from. */
  Assessment startingPoints() {
    long told = statements.stream().filter(s -> s.is(Trait.BASELINE)).count();
    return answer(
        "B3",
        context.statusOf("B3", (int) told, statements.size()),
        "%d of %d statements give a figure to start from.".formatted(told, statements.size()));
  }

  /** B5: the share of paragraphs that name something the learner can do. */
  Assessment strengths() {
    Map<Integer, List<Statement>> paragraphs =
        statements.stream().collect(Collectors.groupingBy(s -> s.around().line()));
    long strong =
        paragraphs.values().stream()
            .filter(paragraph -> paragraph.stream().anyMatch(s -> s.holds("need.strength")))
            .count();
    return answer(
        "B5",
        context.statusOf("B5", (int) strong, paragraphs.size()),
        "%d of %d paragraphs name something the learner can do or likes."
            .formatted(strong, paragraphs.size()));
  }

  private Assessment answer(String criterion, Status status, String because) {
    if (plan.plan().section(SectionCode.B).isEmpty()) {
      return Assessment.ofWhole(
          criterion, Status.CANNOT_JUDGE, List.of(), "Section B was not found in the document.");
    }
    return statements.isEmpty()
        ? Assessment.ofWhole(criterion, Status.NOT_MET, List.of(), "Section B holds no statement.")
        : Assessment.ofWhole(criterion, status, List.of(), because);
  }
}
