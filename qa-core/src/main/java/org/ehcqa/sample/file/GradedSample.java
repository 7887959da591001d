package org.ehcqa.sample.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ehcqa.sample.estimate.GradedPlan;
import org.ehcqa.template.Grade;

/**
 * A sample and the grades people gave its plans.
 *
 * @param drawn how many plans were drawn
 * @param plans those with a grade
 * @param ungraded those without; the graded plans of their stratum stand for them
 * @param strangers plans with a grade that were not drawn, and count for nothing
 */
public record GradedSample(
    int drawn, List<GradedPlan> plans, List<String> ungraded, List<String> strangers) {

  public GradedSample {
    plans = List.copyOf(plans);
    ungraded = List.copyOf(ungraded);
    strangers = List.copyOf(strangers);
  }

  /** Joins the lines of a sample file with grades. */
  public static GradedSample of(List<SampleCsv.Line> sample, Map<String, Grade> grades) {
    Map<String, Integer> drawn = new HashMap<>();
    Map<String, Integer> graded = new HashMap<>();
    List<String> ungraded = new ArrayList<>();
    Set<String> strangers = new TreeSet<>(grades.keySet());
    for (SampleCsv.Line line : sample) {
      drawn.merge(line.stratum(), 1, Integer::sum);
      if (grades.containsKey(line.plan())) {
        graded.merge(line.stratum(), 1, Integer::sum);
      } else {
        ungraded.add(line.plan());
      }
      strangers.remove(line.plan());
    }
    List<GradedPlan> plans = new ArrayList<>();
    for (SampleCsv.Line line : sample) {
      Grade grade = grades.get(line.plan());
      if (grade != null) {
        double answered =
            (double) graded.getOrDefault(line.stratum(), 1) / drawn.getOrDefault(line.stratum(), 1);
        plans.add(
            new GradedPlan(line.plan(), line.stratum(), line.probability() * answered, grade));
      }
    }
    return new GradedSample(sample.size(), plans, ungraded, List.copyOf(strangers));
  }
}
