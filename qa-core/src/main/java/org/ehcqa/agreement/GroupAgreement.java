package org.ehcqa.agreement;

import java.util.List;
import java.util.Optional;

/**
 * The agreement on one set of gradings: all of them, those of a section, or those of a group.
 *
 * @param items how many items were graded
 * @param raters how many raters graded them
 * @param shared how many items, or sections of them, two or more raters graded
 * @param measures in the order in which they are shown
 * @param biases of each rater, by name; none on a nominal scale
 */
public record GroupAgreement(
    int items,
    int raters,
    int shared,
    List<Measure> measures,
    List<RaterBias> biases,
    Confusion confusion) {

  public GroupAgreement {
    measures = List.copyOf(measures);
    biases = List.copyOf(biases);
  }

  static GroupAgreement of(GradeTable table, Scale scale, Optional<Weights> own) {
    Ratings ratings = table.ratings();
    return new GroupAgreement(
        ratings.clusters(),
        ratings.raters().size(),
        ratings.unitsWith(2),
        Measures.of(ratings, scale, own),
        scale == Scale.NOMINAL ? List.of() : RaterBias.of(table),
        Confusion.of(ratings));
  }

  /** The measure of a name; empty when it was not among those asked for. */
  public Optional<Measure> measure(String name) {
    return measures.stream().filter(measure -> measure.name().equals(name)).findFirst();
  }

  /** The value of a measure; empty when it could not be computed. */
  public Optional<Double> value(String name) {
    return measure(name).flatMap(Measure::estimate).map(Estimate::value);
  }
}
