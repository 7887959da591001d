package org.ehcqa.casework;

import java.util.List;
import java.util.Optional;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/**
 * What an auditor thinks of an area of a plan, or of one criterion of it.
 *
 * @param criterion empty for the area as a whole
 * @param judgement what is right or wrong, in the auditor's words
 * @param evidence what shows it
 * @param impact what it means for the child or young person
 */
public record Verdict(
    AuditArea area,
    Optional<String> criterion,
    Grade grade,
    String judgement,
    String evidence,
    String impact,
    List<Quote> quotes) {

  public Verdict {
    quotes = List.copyOf(quotes);
  }

  /** A grade without a word. */
  public static Verdict of(AuditArea area, Grade grade) {
    return new Verdict(area, Optional.empty(), grade, "", "", "", List.of());
  }

  /** Omits the texts: they describe a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "%s %s: %s".formatted(area, criterion.orElse(""), grade);
  }
}
