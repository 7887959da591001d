package org.ehcqa.sample.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.template.Grade;

/**
 * Grades that people gave: columns {@code item} (or {@code plan}) and {@code grade} and, where it
 * holds several sections, {@code section}; other columns are left aside.
 *
 * @param byPlan the grade of each plan
 * @param faults what could not be taken, and where it stands
 */
public record GradesCsv(Map<String, Grade> byPlan, List<String> faults) {

  private static final String OVERALL = "overall";

  /**
   * Reads the grades of one section.
   *
   * @param section the section, in any case; empty for the overall grade, whose rows have no
   *     section or "overall"
   */
  public static GradesCsv read(Path file, Optional<String> section) throws IOException {
    Map<String, Grade> grades = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.read(file)) {
      if (isOf(row.cell("section"), section)) {
        String plan = row.cell("item").isEmpty() ? row.require("plan") : row.cell("item");
        Optional<Grade> grade = grade(row.require("grade"));
        if (grade.isEmpty()) {
          faults.add(
              "%s: '%s' is no grade; write inadequate, requires-improvement, good, outstanding, 1 to"
                      .formatted(row.place(), row.cell("grade"))
                  + " 4, or NA");
        } else if (grades.getOrDefault(plan, grade.get()) != grade.get()) {
          faults.add(
              "%s: plan %s has two grades; give the one that was agreed"
                  .formatted(row.place(), plan));
          apart.add(plan);
        }
        grade.ifPresent(given -> grades.putIfAbsent(plan, given));
      }
    }
    grades.keySet().removeAll(apart);
    return new GradesCsv(grades, faults);
  }

  private static boolean isOf(String written, Optional<String> section) {
    return section
        .map(written::equalsIgnoreCase)
        .orElse(written.isEmpty() || written.equalsIgnoreCase(OVERALL));
  }

  private static Optional<Grade> grade(String written) {
    String word = written.toLowerCase(Locale.ROOT).replace(' ', '-');
    if (word.equals("na") || word.equals("n/a")) {
      return Optional.of(Grade.NOT_APPLICABLE);
    }
    return Arrays.stream(Grade.values())
        .filter(grade -> grade.isGrade() || grade == Grade.NOT_APPLICABLE)
        .filter(
            grade ->
                grade.id().equals(word)
                    || (grade.isGrade() && Integer.toString(grade.rank()).equals(word))
                    || (grade == Grade.REQUIRES_IMPROVEMENT && word.equals("ri")))
        .findFirst();
  }
}
