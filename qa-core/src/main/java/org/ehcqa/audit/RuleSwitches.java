package org.ehcqa.audit;

import java.util.List;
import org.ehcqa.plan.Passage;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.spi.CheckContext;

/**
 * Takes findings of switched-off rules out of what checkers report, so that every checker obeys.
 *
 * @param context with the rules in force
 */
public record RuleSwitches(CheckContext context) {

  /** The report without findings of switched-off rules, and with the answers that leaves. */
  public CheckerReport applied(CheckerReport report) {
    return context.rules().switchedOff().isEmpty()
        ? report
        : new CheckerReport(
            report.assessments().stream().map(this::applied).toList(), report.flags());
  }

  private Assessment applied(Assessment answer) {
    List<Finding> kept =
        answer.findings().stream().filter(found -> !context.rules().isOff(found.rule())).toList();
    if (kept.size() == answer.findings().size()) {
      return answer;
    }
    return answer.considered().isEmpty() ? whole(answer, kept) : counted(answer, kept);
  }

  private static Assessment whole(Assessment answer, List<Finding> kept) {
    boolean cleared = kept.isEmpty() && answer.status().isAnswer();
    return Assessment.ofWhole(
        answer.criterion(),
        cleared ? Status.MET : answer.status(),
        kept,
        cleared ? "What was found breaks only rules that are switched off." : answer.because());
  }

  private Assessment counted(Assessment answer, List<Finding> kept) {
    long freed =
        answer.considered().stream()
            .filter(passage -> isWeak(passage, answer.findings()) && !isWeak(passage, kept))
            .count();
    int asked = answer.considered().size();
    int sound = (int) Math.min(asked, answer.sound() + freed);
    boolean changes = freed > 0 && answer.status().isAnswer();
    return new Assessment(
        answer.criterion(),
        changes ? context.statusOf(answer.criterion(), sound, asked) : answer.status(),
        answer.considered(),
        sound,
        kept,
        changes
            ? "%d of %d hold, leaving out rules that are switched off.".formatted(sound, asked)
            : answer.because());
  }

  private static boolean isWeak(Passage passage, List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            found ->
                found.severity().weakens()
                    && found.section() == passage.section()
                    && found.start() < passage.end()
                    && passage.start() < found.end());
  }
}
