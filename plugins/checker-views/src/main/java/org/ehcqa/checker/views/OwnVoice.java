package org.ehcqa.checker.views;

import java.util.List;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Counted;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.RuleMatcher;
import org.ehcqa.text.Statement;

/** Answers A1: the learner's own views, and how they were gathered. */
final class OwnVoice {

  // Below this, a quotation or two decorate what adults say.
  private static final int UNMISTAKABLE = 4;

  private final Voices voices;
  private final RuleBook rules;
  private final Faults faults;

  OwnVoice(Voices voices, RuleBook rules) {
    this.voices = voices;
    this.rules = rules;
    this.faults = new Faults(rules);
  }

  Assessment answer() {
    List<Finding> silent =
        faults.holding("A.views-not-gathered", "views.not-gathered", voices.own());
    List<Finding> portraits = portraits();
    long spoken = voices.own().stream().filter(OwnVoice::isOwn).count();
    boolean method = voices.own().stream().anyMatch(OwnVoice::tellsHow);
    return Assessment.ofWhole(
        "A1",
        status(spoken, method, !silent.isEmpty()),
        Faults.joined(silent, Faults.joined(portraits, strangers())),
        because(spoken, method));
  }

  // What others found, want or set, standing where the learner should speak.
  private List<Finding> strangers() {
    RuleMatcher matcher = rules.matcher("A1");
    return voices.all().stream()
        .flatMap(statement -> matcher.match(statement).stream())
        .map(Finding::of)
        .toList();
  }

  private List<Finding> portraits() {
    return faults.isOff("A.stock-portrait")
        ? List.of()
        : voices.all().stream()
            .filter(statement -> statement.holds("views.portrait") || Stock.isIn(statement))
            .map(statement -> faults.of("A.stock-portrait", statement))
            .toList();
  }

  private static Status status(long spoken, boolean method, boolean silent) {
    if (spoken == 0 || (silent && spoken < UNMISTAKABLE)) {
      return method && !silent ? Status.PARTLY : Status.NOT_MET;
    }
    return spoken >= UNMISTAKABLE && method ? Status.MET : Status.PARTLY;
  }

  // What a child without words turned to and pushed away is that child's voice.
  private static boolean isOwn(Statement statement) {
    return FirstPerson.isIn(statement)
        || FirstPerson.isQuotedIn(statement)
        || statement.holds("views.watched")
        || statement.holds("views.reported");
  }

  private static boolean tellsHow(Statement statement) {
    return statement.holds("views.gathered") && !statement.holds("views.not-gathered");
  }

  private static String because(long spoken, boolean method) {
    String how =
        method ? "the section says how they were gathered" : "nobody says how they were gathered";
    return spoken == 0
        ? "None of the learner's own words or choices are here, and %s.".formatted(how)
        : "%s the learner's own words or choices, and %s."
            .formatted(Counted.of(spoken, "statement is", "statements are"), how);
  }
}
