package org.ehcqa.evaluation;

/**
 * Something of the labelled input that could not be taken, and so is in none of the figures.
 *
 * @param line number of the line, from 1; 0 when the fault is not of one line
 * @param field the field at fault; empty when it is the line or file as a whole
 * @param fault what is wrong with it
 */
public record InputFault(String file, int line, String field, String fault) {

  /** The fault in one line: "labelled/statements.jsonl:3: label is missing". */
  public String sentence() {
    String place = line == 0 ? file : file + ":" + line;
    return "%s: %s".formatted(place, field.isEmpty() ? fault : field + " " + fault);
  }
}
