package org.ehcqa.sample.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.ehcqa.sample.size.Confidence;
import org.ehcqa.sample.size.SizeAdvice;
import org.ehcqa.sample.size.SizeAnswer;
import org.junit.jupiter.api.Test;

final class SizeJsonTest {

  private static final SizeAdvice ADVICE = new SizeAdvice(4_910, Confidence.USUAL);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static BigDecimal rate(String rate) {
    return new BigDecimal(rate);
  }

  @Test
  void every_answer_is_a_plain_sentence() {
    assertEquals(
        List.of(
            "To know a share of all 4,910 plans to within 5 points either way, audit 357, drawn at"
                + " random (95% confidence; expecting 50%).",
            "To know how a share changed between two periods to within 10 points either way, audit"
                + " 185 of 4,910 plans in each (95% confidence; expecting 50%).",
            "If 5% or more of 4,910 plans have a fault, a random sample of 58 will show at least one"
                + " of them (95% confidence).",
            "If 29 plans drawn at random are all sound, at least 90% of 4,910 plans are (95%"
                + " confidence).",
            "To show that no more than 5% of plans have a fault, expecting 1%, audit 93; up to 1"
                + " with the fault still show it (95% confidence; a large population).",
            "5.9% expected and 6% tolerable lie too close: more than 10,000 plans would be needed.",
            "30 of 44 audited is 68.2%. Of all 4,910 plans it may be anything from 53.5% to 80%"
                + " (95% confidence), if the 44 were drawn at random."),
        answers().stream().map(SizeAnswer::sentence).toList());
  }

  private static List<SizeAnswer> answers() {
    return List.of(
        ADVICE.margin(HALF, rate("0.05")),
        ADVICE.periods(HALF, rate("0.1")),
        ADVICE.discovery(rate("0.05"), 0),
        ADVICE.showShare(rate("0.9")),
        ADVICE.attribute(rate("0.01"), rate("0.05")),
        ADVICE.attribute(rate("0.059"), rate("0.06")),
        ADVICE.told(30, 44));
  }

  @Test
  void all_answers_fit_the_schema() {
    String json = SizeJson.write(ADVICE, answers());
    assertEquals(List.of(), SchemaFaults.of("ehcqa-sample-size-1", json));
    assertTrue(json.contains("\"plans\" : null"), json);
    assertTrue(
        SchemaFaults.of("ehcqa-sample-size-1", json.replace("\"margin\",", "\"guess\",")).size()
            > 0);
  }

  @Test
  void an_answer_is_this_to_the_letter() {
    assertEquals(
        """
        {
          "schema" : "ehcqa-sample-size/1",
          "population" : 4910,
          "confidence" : 0.95,
          "answers" : [ {
            "question" : "told",
            "formula" : "Wilson 1927, with the finite population (N - 1) / (N - n)",
            "figures" : {
              "audited" : 44,
              "found" : 30,
              "share" : 0.6818,
              "low" : 0.5351,
              "high" : 0.7996
            },
            "sentence" : "30 of 44 audited is 68.2%. Of all 4,910 plans it may be anything from 53.5% to 80% (95% confidence), if the 44 were drawn at random."
          } ]
        }
        """,
        SizeJson.write(ADVICE, List.of(ADVICE.told(30, 44))));
  }
}
