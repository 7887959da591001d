package org.ehcqa.agreement.csv;

import java.util.List;
import org.ehcqa.agreement.Grading;
import org.ehcqa.agreement.Scale;

/**
 * What was read of a file of grades.
 *
 * @param gradings of each rater at most one for an item and section
 * @param named whether the file names the four grades; otherwise they are numbers
 * @param scale what the grades look like: names and up to seven different numbers are ordinal, more
 *     are taken for scores
 * @param columns all columns that may be grouped by
 * @param groupings those with at least two and at most twenty different values
 * @param faults rows that could not be taken
 * @param notes what else there is to know of the reading, in plain sentences
 */
public record GradesRead(
    List<Grading> gradings,
    boolean named,
    Scale scale,
    List<String> columns,
    List<String> groupings,
    List<RowFault> faults,
    List<String> notes) {

  public GradesRead {
    gradings = List.copyOf(gradings);
    columns = List.copyOf(columns);
    groupings = List.copyOf(groupings);
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }
}
