package org.ehcqa.result;

import java.util.Comparator;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleMatch;
import org.ehcqa.rule.Severity;

/**
 * A fault at a place of the plan, in words for its writer.
 *
 * @param rule id of the rule that was broken, such as {@code F.unquantified-support}
 * @param start UTF-16 offset of the quote within the section's text
 * @param end UTF-16 offset after the quote; equal to {@code start} when a section has no text
 * @param quote exactly the characters of the section's text from {@code start} to {@code end}
 * @param message what is wrong and why it matters
 * @param ask what the writer is asked to supply, as a question or request
 * @param source the paragraph, regulation or case the rule rests on
 */
public record Finding(
    String rule,
    Severity severity,
    SectionCode section,
    int start,
    int end,
    String quote,
    String message,
    String ask,
    String source) {

  /** By place in the plan, then by rule id: the order of every report. */
  public static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::section)
          .thenComparingInt(Finding::start)
          .thenComparingInt(Finding::end)
          .thenComparing(Finding::rule);

  public Finding {
    if (start < 0 || end - start != quote.length()) {
      throw new IllegalArgumentException(
          "Finding of %s quotes %d characters but spans %s %d to %d"
              .formatted(rule, quote.length(), section, start, end));
    }
  }

  /** The finding of a broken rule, its question made from the quoted words. */
  public static Finding of(RuleMatch match) {
    return of(match.rule(), match.section(), match.start(), match.quote(), match.ask());
  }

  /** A finding that quotes a place of a section. */
  public static Finding of(Rule rule, SectionCode section, int start, String quote) {
    return of(rule, section, start, quote, rule.ask().replace("{quote}", quote));
  }

  private static Finding of(Rule rule, SectionCode section, int start, String quote, String ask) {
    return new Finding(
        rule.id(),
        rule.severity(),
        section,
        start,
        start + quote.length(),
        quote,
        "%s. %s".formatted(rule.summary(), rule.why()),
        ask,
        rule.source());
  }

  /** The same finding with another severity. */
  public Finding as(Severity other) {
    return new Finding(rule, other, section, start, end, quote, message, ask, source);
  }

  /** Omits the quote: it is from a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "%s at %s %d-%d".formatted(rule, section, start, end);
  }
}
