package org.ehcqa.agreement.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ehcqa.agreement.AgainstModerator;
import org.ehcqa.agreement.Grading;
import org.ehcqa.agreement.Scale;

/** Makes gradings of rows. */
final class GradesReading {

  private static final int MOST_GROUPS = 20;
  private static final int MOST_ORDINAL = 7;
  private static final String WORDS =
      "write inadequate, requires improvement, good or outstanding, a whole number, or NA";

  private final String file;
  private final GradeColumns columns;
  private final List<RowFault> faults;
  private final Map<List<String>, Integer> firstLines = new HashMap<>();
  private boolean named;
  private int blanks;

  GradesReading(String file, GradeColumns columns, List<RowFault> faults) {
    this.file = file;
    this.columns = columns;
    this.faults = new ArrayList<>(faults);
  }

  GradesRead of(List<GradeRow> rows, List<String> readingNotes) {
    named = rows.stream().anyMatch(row -> word(row).kind() == GradeWord.Kind.NAME);
    List<Grading> gradings = new ArrayList<>();
    rows.forEach(row -> grading(row).ifPresent(gradings::add));
    faults.sort((a, b) -> Integer.compare(a.line(), b.line()));
    if (gradings.stream().noneMatch(g -> g.grade().isPresent() && !g.moderator())) {
      throw new GradeFileException(nothing());
    }
    List<String> notes = new ArrayList<>(readingNotes);
    if (blanks > 0) {
      notes.add(
          "%d %s no grade and %s left out."
              .formatted(
                  blanks, blanks == 1 ? "row has" : "rows have", blanks == 1 ? "is" : "are"));
    }
    List<String> groupings = groupings(gradings, notes);
    return new GradesRead(
        gradings, named, scale(gradings), columns.others(), groupings, faults, notes);
  }

  private String nothing() {
    String first =
        faults.isEmpty() ? "" : "; the first fault is %s".formatted(faults.get(0).sentence());
    return "%s: no row has an auditor's grade%s".formatted(file, first);
  }

  private Optional<Grading> grading(GradeRow row) {
    Optional<RowFault> fault = fault(row);
    if (fault.isPresent()) {
      faults.add(fault.get());
      return Optional.empty();
    }
    GradeWord word = word(row);
    if (word.kind() == GradeWord.Kind.BLANK) {
      blanks++;
      return Optional.empty();
    }
    boolean graded = word.kind() != GradeWord.Kind.NONE_APPLIES;
    Map<String, String> groups = new LinkedHashMap<>();
    columns.others().forEach(name -> groups.put(name, row.at(columns.find(name))));
    return Optional.of(
        new Grading(
            cell(row, "item"),
            cell(row, "section"),
            cell(row, "rater"),
            isModerator(row),
            graded ? Optional.of(word.number()) : Optional.empty(),
            GradeRow.date(cell(row, "date")),
            groups));
  }

  private Optional<RowFault> fault(GradeRow row) {
    if (cell(row, "item").isEmpty()) {
      return fault(row, "item", "the item is missing; name what was graded");
    }
    if (cell(row, "rater").isEmpty()) {
      return fault(row, "rater", "the rater is missing; name who graded");
    }
    String date = cell(row, "date");
    Optional<LocalDate> day = GradeRow.date(date);
    if (!date.isEmpty() && day.isEmpty()) {
      return fault(row, "date", "'%s' is not a date; write it as 2026-05-03".formatted(date));
    }
    Optional<String> grade = gradeFault(row);
    return grade.isPresent() ? fault(row, "grade", grade.get()) : duplicate(row);
  }

  private Optional<String> gradeFault(GradeRow row) {
    GradeWord word = word(row);
    if (word.kind() == GradeWord.Kind.UNKNOWN) {
      return Optional.of(
          "'%s' is neither one of the four grades nor a whole number; %s"
              .formatted(cell(row, "grade"), WORDS));
    }
    boolean outside = word.number() < 1 || word.number() > 4;
    return named && word.kind() == GradeWord.Kind.NUMBER && outside
        ? Optional.of(
            "%d is none of the four grades, which the file names elsewhere; write 1 Inadequate to"
                    .formatted(word.number())
                + " 4 Outstanding")
        : Optional.empty();
  }

  private Optional<RowFault> duplicate(GradeRow row) {
    if (word(row).kind() == GradeWord.Kind.BLANK) {
      return Optional.empty();
    }
    String rater = isModerator(row) ? "" : cell(row, "rater");
    List<String> key = List.of(cell(row, "item"), cell(row, "section"), rater);
    Integer first = firstLines.putIfAbsent(key, row.line());
    return first == null
        ? Optional.empty()
        : Optional.of(
            new RowFault(
                file,
                row.line(),
                0,
                "",
                "%s graded this already on line %d, which counts; delete one of the two"
                    .formatted(rater.isEmpty() ? "the moderator" : "the same rater", first)));
  }

  private Optional<RowFault> fault(GradeRow row, String column, String fault) {
    int number = columns.find(column).orElseThrow() + 1;
    return Optional.of(new RowFault(file, row.line(), number, column, fault));
  }

  private boolean isModerator(GradeRow row) {
    return cell(row, "rater").equalsIgnoreCase(AgainstModerator.NAME)
        || cell(row, "role").equalsIgnoreCase(AgainstModerator.NAME);
  }

  private GradeWord word(GradeRow row) {
    return GradeWord.of(cell(row, "grade"));
  }

  private String cell(GradeRow row, String column) {
    return row.at(columns.find(column));
  }

  private Scale scale(List<Grading> gradings) {
    long different = gradings.stream().flatMap(g -> g.grade().stream()).distinct().count();
    return named || different <= MOST_ORDINAL ? Scale.ORDINAL : Scale.INTERVAL;
  }

  private List<String> groupings(List<Grading> gradings, List<String> notes) {
    List<String> groupings = new ArrayList<>();
    for (String column : columns.others()) {
      TreeSet<String> values = new TreeSet<>();
      gradings.stream()
          .filter(grading -> !grading.moderator())
          .forEach(grading -> values.add(grading.groups().getOrDefault(column, "")));
      values.remove("");
      if (values.size() > MOST_GROUPS) {
        notes.add(
            "The column '%s' has %d different values and is not grouped by; name it with --by if you mean it."
                .formatted(column, values.size()));
      } else if (values.size() >= 2) {
        groupings.add(column);
      }
    }
    return groupings;
  }
}
