package org.ehcqa.agreement.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The columns of a file, found by the words of its first line in any case and order. */
final class GradeColumns {

  private static final List<String> NEEDED = List.of("item", "rater", "grade");
  private static final Set<String> KNOWN =
      Set.of("item", "rater", "grade", "section", "date", "role");

  private final List<String> names;

  private GradeColumns(List<String> names) {
    this.names = names;
  }

  /**
   * The columns of a heading.
   *
   * @throws GradeFileException when a column is missing or stands twice
   */
  static GradeColumns of(String file, int line, List<String> heading) {
    List<String> names =
        heading.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    for (String needed : NEEDED) {
      if (!names.contains(needed)) {
        throw new GradeFileException(
            "%s:%d: there is no column '%s'; the first line must name the columns item, rater and"
                    .formatted(file, line, needed)
                + " grade, and names: %s".formatted(String.join(", ", names)));
      }
    }
    Set<String> seen = new TreeSet<>();
    for (String name : names) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw new GradeFileException(
            "%s:%d: the column '%s' stands twice; give each its own name"
                .formatted(file, line, name));
      }
    }
    return new GradeColumns(names);
  }

  int count() {
    return names.size();
  }

  /** The place of a column, from 0. */
  Optional<Integer> find(String name) {
    return Optional.of(names.indexOf(name)).filter(place -> place >= 0);
  }

  /** Columns that are not among those the program knows, and role, in the order of the file. */
  List<String> others() {
    List<String> others = new ArrayList<>(names);
    others.removeIf(name -> name.isEmpty() || (KNOWN.contains(name) && !name.equals("role")));
    return others;
  }
}
