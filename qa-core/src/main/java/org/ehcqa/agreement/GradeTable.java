package org.ehcqa.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gradings laid out as a table, with the days they were given on.
 *
 * <p>A row is an item, or a section of it; rows stand in the order in which they are first seen and
 * raters in that of their names.
 */
final class GradeTable {

  private final Ratings ratings;
  private final List<Map<Integer, LocalDate>> dates = new ArrayList<>();

  private GradeTable(Categories categories, List<Grading> gradings) {
    List<String> raters =
        List.copyOf(new TreeSet<>(gradings.stream().map(Grading::rater).toList()));
    Map<List<String>, List<Integer>> rows = new LinkedHashMap<>();
    Map<List<String>, Map<Integer, LocalDate>> days = new LinkedHashMap<>();
    for (Grading grading : gradings) {
      List<String> key = List.of(grading.item(), grading.section());
      int rater = raters.indexOf(grading.rater());
      rows.computeIfAbsent(
              key, k -> new ArrayList<>(Collections.nCopies(raters.size(), Ratings.NONE)))
          .set(rater, categories.index(grading.grade().orElseThrow()));
      Map<Integer, LocalDate> ofRow = days.computeIfAbsent(key, k -> new TreeMap<>());
      grading.date().ifPresent(date -> ofRow.put(rater, date));
    }
    List<Ratings.Row> list = new ArrayList<>();
    rows.forEach((key, cells) -> list.add(new Ratings.Row(key.get(0), cells)));
    this.ratings = Ratings.of(categories, raters, list);
    this.dates.addAll(days.values());
  }

  /** The table of gradings that have a grade; others are left out. */
  static GradeTable of(Categories categories, List<Grading> gradings) {
    return new GradeTable(
        categories, gradings.stream().filter(grading -> grading.grade().isPresent()).toList());
  }

  Ratings ratings() {
    return ratings;
  }

  /** The day a rater graded a row; empty when it was not given. */
  Optional<LocalDate> date(int unit, int rater) {
    return Optional.ofNullable(dates.get(unit).get(rater));
  }
}
