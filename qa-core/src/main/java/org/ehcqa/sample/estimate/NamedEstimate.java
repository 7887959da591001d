package org.ehcqa.sample.estimate;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.template.Grade;

/**
 * The estimate of one share that a report shows.
 *
 * @param id the name in files: a grade, or "good-or-better"
 * @param label the name for people
 */
public record NamedEstimate(String id, String label, ShareEstimate estimate) {

  private static final List<Grade> GRADES =
      List.of(Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE);

  /** The shares of the four grades, best first, and of Good or better. */
  public static List<NamedEstimate> all(ShareEstimator estimator) {
    List<NamedEstimate> all = new ArrayList<>();
    for (Grade grade : GRADES) {
      all.add(new NamedEstimate(grade.id(), grade.label(), estimator.share(grade::equals)));
    }
    all.add(
        new NamedEstimate(
            "good-or-better",
            "Good or better",
            estimator.share(grade -> grade.rank() >= Grade.GOOD.rank())));
    return all;
  }
}
