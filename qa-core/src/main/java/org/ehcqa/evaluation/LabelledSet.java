package org.ehcqa.evaluation;

import java.util.List;
import java.util.Map;
import org.ehcqa.plan.Plan;

/**
 * What people labelled, from one folder or several taken together.
 *
 * @param name the folders' names, which accepted figures are kept under
 * @param plans the plans that are graded or quoted, by id
 * @param faults what could not be taken
 */
public record LabelledSet(
    String name,
    List<LabelledStatement> statements,
    List<LabelledQuote> quotes,
    List<ExpectedGrade> grades,
    Map<String, Plan> plans,
    List<InputFault> faults) {

  public LabelledSet {
    statements = List.copyOf(statements);
    quotes = List.copyOf(quotes);
    grades = List.copyOf(grades);
    plans = Map.copyOf(plans);
    faults = List.copyOf(faults);
  }

  /** Whether nothing was labelled at all. */
  public boolean isEmpty() {
    return statements.isEmpty() && quotes.isEmpty() && grades.isEmpty();
  }

  /** Omits the texts: they may be from children's records. */
  @Override
  public String toString() {
    return "Labelled set " + name;
  }
}
