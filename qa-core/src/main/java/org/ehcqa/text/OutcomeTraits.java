package org.ehcqa.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says whether a statement is an outcome, by when, how measured, and who acts. */
final class OutcomeTraits {

  private static final Set<String> ACTING = Set.of("will", "to", "shall", "must", "should");
  private static final int SHORTEST_EVENT = 8;

  private final Sight sight;
  private final Statement statement;

  OutcomeTraits(Sight sight) {
    this.sight = sight;
    this.statement = sight.statement();
  }

  void recognise() {
    sight.mark(Trait.DEADLINE, hasDeadline());
    sight.mark(Trait.VAGUE, isVague());
    sight.mark(Trait.MEASURED, isCounted() || isEvent());
    sight.mark(Trait.SERVICE_ACTS, serviceActs());
    sight.mark(Trait.TARGET, isTarget());
    sight.mark(Trait.OUTCOME, isOutcome());
  }

  private boolean hasDeadline() {
    return sight.own("outcome.deadline") || sight.inSupport("outcome.deadline");
  }

  private boolean isVague() {
    return sight.own("outcome.vague-verb") || sight.own("outcome.comparative");
  }

  private boolean isCounted() {
    return outsideDates("outcome.measure") || (outsideDates("outcome.extent") && !isVague());
  }

  // "By July he cooks tea for his mum" has no figure, and two people would agree whether he did.
  private boolean isEvent() {
    boolean seen =
        sight.own("outcome.observable")
            || sight.own("learner.will")
            || statement.words().size() >= SHORTEST_EVENT;
    boolean framed =
        hasDeadline() || sight.own("outcome.purpose") || sight.own("outcome.condition");
    return seen && framed && !isVague();
  }

  private boolean serviceActs() {
    boolean delivered =
        sight.own("who.role")
            && sight.own("amount.duration")
            && sight.own("frequency.period")
            && !sight.own("outcome.deadline");
    return delivered
        || sight.own("outcome.service")
        || sight.startsWith("outcome.service-opens")
        || roleActs()
        || isHandedOver();
  }

  private boolean isTarget() {
    // "It is hoped that ..." opens like a remark on the outcome before it, and is one itself.
    boolean remark = sight.startsWith("statement.continues") && !sight.own("hedge.modal");
    return sight.is(Trait.STATEMENT)
        && !labelled("label.step")
        && !isStep()
        && !sight.own("outcome.remark")
        && !remark;
  }

  private boolean isOutcome() {
    return sight.own("learner.will")
        && sight.own("outcome.deadline")
        && (isCounted() || sight.own("outcome.observable"))
        && !sight.own("who.role")
        && !sight.is(Trait.SERVICE_ACTS);
  }

  // "The specialist nurse will see her": the role is the one who acts.
  private boolean roleActs() {
    Words words = statement.words();
    return statement.hits("who.role").stream()
        .filter(hit -> hit.from() <= 1 && hit.to() < words.size())
        .anyMatch(hit -> ACTING.contains(words.form(hit.to())));
  }

  private boolean isHandedOver() {
    return sight.own("outcome.delivered")
        && !sight.own("learner.will")
        && !sight.own("outcome.deadline")
        && !sight.own("outcome.observable");
  }

  // "Interim: half a page." is a step on the way.
  private boolean isStep() {
    String text = statement.passage().text();
    int colon = Row.labelEnd(text, 0, text.length());
    return colon > 0 && Lexicon.standard().opens("label.step", text.substring(0, colon));
  }

  private boolean labelled(String lexicon) {
    Words label = Words.of(statement.around().heading());
    return Lexicon.standard().find(label).getOrDefault(lexicon, List.of()).stream()
        .anyMatch(hit -> hit.from() == 0);
  }

  // "By Year 5" holds a number that measures nothing.
  private boolean outsideDates(String lexicon) {
    return statement.hits(lexicon).stream()
        .anyMatch(
            hit ->
                Stream.of("outcome.deadline", "time.date")
                    .flatMap(dates -> statement.hits(dates).stream())
                    .noneMatch(hit::overlaps));
  }
}
