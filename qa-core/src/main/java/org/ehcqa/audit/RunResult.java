package org.ehcqa.audit;

import java.util.List;
import java.util.Map;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.template.Grade;

/**
 * How a run ended.
 *
 * @param audited how many plans were audited, earlier runs included
 * @param resumed how many of them an interrupted earlier run had audited
 * @param grades how many plans have each overall grade
 * @param unreadable the inputs that could not be read
 * @param interrupted whether it was stopped before its end; a second run resumes
 */
public record RunResult(
    long audited,
    long resumed,
    Map<Grade, Long> grades,
    List<Unreadable> unreadable,
    boolean interrupted) {

  public RunResult {
    grades = Map.copyOf(grades);
    unreadable = List.copyOf(unreadable);
  }
}
