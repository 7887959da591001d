package org.ehcqa.checker.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Counted;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Trait;

/** Answers W1: the sections are apart, and each statement is in its own. */
final class Misplaced {

  // J is needed only where there is a direct payment.
  private static final List<SectionCode> NEEDED =
      Stream.of(SectionCode.values()).filter(code -> code != SectionCode.J).toList();
  private static final Pattern DATED_FIRST = Pattern.compile("^\\W*(By|Within|Before the end) ");
  private static final Pattern ABLE = Pattern.compile("([\\p{L}’'-]+) will be able to\\b");
  private static final int MOST_MISSING = 2;

  private final PlanText plan;
  private final Names names;
  private final RuleBook rules;

  Misplaced(PlanText plan, Names names, RuleBook rules) {
    this.plan = plan;
    this.names = names;
    this.rules = rules;
  }

  Assessment answer() {
    List<SectionCode> missing =
        NEEDED.stream().filter(code -> plan.plan().section(code).isEmpty()).toList();
    List<Finding> misplaced = new ArrayList<>(provisionInOutcomes());
    misplaced.addAll(outcomesInProvision());
    Status status =
        missing.size() > MOST_MISSING
            ? Status.NOT_MET
            : missing.isEmpty() && misplaced.isEmpty() ? Status.MET : Status.PARTLY;
    return Assessment.ofWhole("W1", status, misplaced, because(missing, misplaced));
  }

  List<Flag> flags() {
    List<Flag> flags = new ArrayList<>();
    flag(FlagKind.MISFILED_PROVISION, provisionInOutcomes(), "provision among the outcomes (E)")
        .ifPresent(flags::add);
    flag(FlagKind.MISFILED_OUTCOME, outcomesInProvision(), "outcomes among the provision (F)")
        .ifPresent(flags::add);
    return flags;
  }

  private static Optional<Flag> flag(FlagKind kind, List<Finding> findings, String what) {
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Flag(
                kind,
                "%s %s."
                    .formatted(
                        Counted.of(findings.size(), "statement is", "statements are"), what)));
  }

  private List<Finding> provisionInOutcomes() {
    if (rules.isOff("W.provision-in-e")) {
      return List.of();
    }
    return plan.statements(SectionCode.E).stream()
        .filter(Misplaced::isProvision)
        .map(statement -> finding("W.provision-in-e", statement))
        .toList();
  }

  // "Will be supported to" is a weak outcome; sessions with a frequency are provision.
  private static boolean isProvision(Statement statement) {
    boolean counted =
        statement.holds("amount.duration")
            || statement.holds("amount.count")
            || statement.holds("frequency.period");
    boolean given = statement.holds("provision.noun") || statement.holds("who.role");
    return statement.is(Trait.SERVICE_ACTS)
        && counted
        && given
        && !statement.holds("outcome.observable");
  }

  private List<Finding> outcomesInProvision() {
    if (rules.isOff("W.outcome-in-f")) {
      return List.of();
    }
    return plan.statements(SectionCode.F).stream()
        .filter(this::isOutcome)
        .map(statement -> finding("W.outcome-in-f", statement))
        .toList();
  }

  private boolean isOutcome(Statement statement) {
    if (!statement.holds("outcome.deadline")) {
      return false;
    }
    Matcher able = ABLE.matcher(statement.passage().text());
    return (able.find() && isLearner(able.group(1))) || isDatedOutcome(statement);
  }

  // "She will be told before she is asked" is an arrangement, for all its future tense.
  private boolean isDatedOutcome(Statement statement) {
    String text = statement.passage().text();
    return statement.is(Trait.OUTCOME)
        && DATED_FIRST.matcher(text).find()
        && names.namesLearner(text)
        && !statement.around().row()
        && !statement.holds("provision.verb")
        && !statement.holds("who.role");
  }

  private boolean isLearner(String subject) {
    return names.isLearner(subject) || subject.matches("(?i)he|she|they");
  }

  private Finding finding(String rule, Statement statement) {
    return Finding.of(
        rules.require(rule),
        statement.passage().section(),
        statement.passage().start(),
        statement.passage().text());
  }

  private static String because(List<SectionCode> missing, List<Finding> misplaced) {
    if (!missing.isEmpty()) {
      return "Not found as sections of their own: %s.".formatted(missing);
    }
    return misplaced.isEmpty()
        ? "All sections stand apart."
        : "%d statements stand in another section's place.".formatted(misplaced.size());
  }
}
