package org.ehcqa.text;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a statement.
 *
 * @param heading the sub-heading, or the label of the row, above or before it; empty when there is
 *     none
 * @param before what stands before it in the same paragraph, a dozen sentences at most
 * @param after the statement after it in the same paragraph
 * @param shared the cells that speak of it in the rows "who", "how often" and "review" below it
 * @param line number of its line within the section, from 0
 * @param row whether it is from a row of a table
 */
public record Surroundings(
    String heading,
    Optional<String> before,
    Optional<String> after,
    List<String> shared,
    int line,
    boolean row) {

  public Surroundings {
    shared = List.copyOf(shared);
  }

  /** Omits the texts: they are from a child's record. */
  @Override
  public String toString() {
    return "line " + line;
  }
}
