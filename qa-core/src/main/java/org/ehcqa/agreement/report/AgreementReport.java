package org.ehcqa.agreement.report;

import java.util.List;
import org.ehcqa.agreement.Agreement;
import org.ehcqa.agreement.csv.RowFault;

/**
 * What is reported of a file of grades.
 *
 * @param source the file's name
 * @param faults rows that are in no figure
 * @param notes what else there is to know of the reading, in plain sentences
 */
public record AgreementReport(
    String source, Agreement agreement, List<RowFault> faults, List<String> notes) {

  public AgreementReport {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /** What the figures are of, in one sentence. */
  public String scope() {
    return "%,d items, %,d raters; %,d %s graded by two or more; %s scale of %d grades: %s."
        .formatted(
            agreement.whole().items(),
            agreement.whole().raters(),
            agreement.whole().shared(),
            agreement.sections().isEmpty() ? "items" : "sections of items",
            agreement.scale().id(),
            agreement.categories().size(),
            String.join(", ", Shown.grades(agreement.categories())));
  }
}
