package org.ehcqa.checker.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.Counted;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.text.PlanText;
import org.pf4j.Extension;

/** Judges section A: views, interests and aspirations. */
@Extension
public final class ViewsChecker implements SectionChecker {

  private static final RuleBook RULES = RuleFiles.carriedBy(ViewsChecker.class, "views.yaml");

  private static final List<String> ALWAYS = List.of("A1", "A2", "A3", "A4", "A5");
  private static final int PARENTS_HEARD = 2;
  private static final int TALK_EXPLAINED = 3;
  private static final int STORY_TOLD = 5;
  private static final int STORY_BEGUN = 3;

  private static final List<String> TOPICS =
      List.of(
          "views.history",
          "views.play",
          "views.health",
          "views.school",
          "views.friends",
          "views.independence",
          "views.future");

  @Override
  public String name() {
    return "checker-views";
  }

  @Override
  public Set<String> criteria() {
    return Set.of("A1", "A2", "A3", "A4", "A5", "A6");
  }

  @Override
  public RuleBook rules() {
    return RULES;
  }

  @Override
  public CheckerReport check(PlanText plan, CheckContext context) {
    if (plan.statements(SectionCode.A).isEmpty()) {
      return CheckerReport.of(unread(plan));
    }
    Voices voices = Voices.of(plan);
    List<Assessment> answers = new ArrayList<>();
    answers.add(new OwnVoice(voices, context.rules()).answer());
    answers.add(parents(voices));
    answers.add(new Hopes(voices, plan.plan(), context.rules()).answer());
    answers.add(story(plan));
    answers.add(talk(voices));
    MixedPerson.query(plan, context).ifPresent(answers::add);
    return CheckerReport.of(answers);
  }

  private static List<Assessment> unread(PlanText plan) {
    boolean blank = plan.plan().section(SectionCode.A).isPresent();
    return ALWAYS.stream()
        .map(
            id ->
                Assessment.ofWhole(
                    id,
                    blank ? Status.NOT_MET : Status.CANNOT_JUDGE,
                    List.of(),
                    blank ? "Section A is blank." : "Section A was not found in the document."))
        .toList();
  }

  private static Assessment parents(Voices voices) {
    int said =
        (int)
            voices.parents().stream()
                .filter(statement -> !statement.holds("views.not-gathered"))
                .count();
    return Assessment.ofWhole(
        "A2",
        status(said, PARENTS_HEARD, 1),
        List.of(),
        said == 0
            ? "The parents' or carers' views are not told apart from the learner's."
            : "%s the parents' or carers' own."
                .formatted(Counted.of(said, "statement is", "statements are")));
  }

  private static Assessment story(PlanText plan) {
    int told =
        (int)
            TOPICS.stream()
                .filter(
                    topic ->
                        plan.statements(SectionCode.A).stream()
                            .anyMatch(statement -> statement.holds(topic)))
                .count();
    return Assessment.ofWhole(
        "A4",
        status(told, STORY_TOLD, STORY_BEGUN),
        List.of(),
        "%d of 7 topics of the learner's story are touched.".formatted(told));
  }

  private static Assessment talk(Voices voices) {
    long told =
        voices.own().stream()
            .filter(
                statement ->
                    voices.talking().contains(statement)
                        || (statement.holds("views.talk") && !statement.holds("views.others-hope")))
            .count();
    int enough = voices.talking().isEmpty() ? TALK_EXPLAINED + 1 : TALK_EXPLAINED;
    return Assessment.ofWhole(
        "A5",
        status((int) told, enough, 1),
        List.of(),
        told == 0
            ? "Nothing says how to talk with the learner."
            : Counted.of(told, "statement says", "statements say")
                + " how to talk with the learner.");
  }

  private static Status status(int count, int met, int partly) {
    return count >= met ? Status.MET : count >= partly ? Status.PARTLY : Status.NOT_MET;
  }
}
