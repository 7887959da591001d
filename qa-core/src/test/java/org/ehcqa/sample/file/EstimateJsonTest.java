package org.ehcqa.sample.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.ehcqa.sample.estimate.NamedEstimate;
import org.ehcqa.sample.estimate.ShareEstimator;
import org.ehcqa.sample.size.Confidence;
import org.ehcqa.template.Grade;
import org.junit.jupiter.api.Test;

final class EstimateJsonTest {

  private static String json(Map<String, Grade> grades) {
    GradedSample sample =
        GradedSample.of(
            List.of(
                new SampleCsv.Line("A", "all plans", 0.25),
                new SampleCsv.Line("B", "all plans", 0.25),
                new SampleCsv.Line("C", "all plans", 0.25)),
            grades);
    return EstimateJson.write(
        sample,
        Confidence.USUAL,
        NamedEstimate.all(new ShareEstimator(sample.plans(), Confidence.USUAL)));
  }

  @Test
  void estimates_fit_the_schema_also_where_there_are_none() {
    assertEquals(List.of(), SchemaFaults.of("ehcqa-estimate-1", json(Map.of("A", Grade.GOOD))));
    String none = json(Map.of("Z", Grade.GOOD));
    assertEquals(List.of(), SchemaFaults.of("ehcqa-estimate-1", none));
    assertTrue(none.contains("\"value\" : null"), none);
    assertTrue(none.contains("\"not-drawn\" : [ \"Z\" ]"), none);
  }

  @Test
  void graded_plans_stand_for_those_of_their_stratum_without_a_grade() {
    GradedSample sample =
        GradedSample.of(
            List.of(
                new SampleCsv.Line("A", "x", 0.5),
                new SampleCsv.Line("B", "x", 0.5),
                new SampleCsv.Line("C", "y", 0.5)),
            Map.of("A", Grade.GOOD, "C", Grade.GOOD));
    assertEquals(List.of("B"), sample.ungraded());
    assertEquals(0.25, sample.plans().get(0).chance(), 1e-12);
    assertEquals(0.5, sample.plans().get(1).chance(), 1e-12);
  }
}
