package org.ehcqa.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ehcqa.template.Grade;

/** Small and large frames for tests. */
final class Frames {

  private static final List<Grade> GRADES =
      List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);

  private Frames() {}

  static Candidate candidate(String plan, Map<String, String> attributes) {
    return new Candidate(
        plan, new TreeMap<>(attributes), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Candidate graded(String plan, Grade grade, String score, String confidence) {
    Proposal proposal =
        new Proposal(grade, new BigDecimal(score), new BigDecimal(confidence), Optional.empty());
    return new Candidate(
        plan,
        new TreeMap<>(Map.of("grade", grade.id())),
        Optional.of(proposal),
        Optional.empty(),
        Optional.empty());
  }

  /** Plans P001 on: three teams of unlike size, four grades, scores that grow within the grade. */
  static SamplingFrame of(int size) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      Grade grade = GRADES.get(i * 7 % 13 % 4);
      String team = i % 10 < 6 ? "North" : i % 10 < 9 ? "South" : "West";
      Candidate graded =
          graded(
              "P%03d".formatted(i),
              grade,
              "0.%d%03d".formatted(grade.rank() * 2, i % 100),
              "0.%02d".formatted(i * 37 % 100));
      TreeMap<String, String> attributes = new TreeMap<>(graded.attributes());
      attributes.put("team", team);
      candidates.add(
          new Candidate(
              graded.plan(), attributes, graded.proposal(), graded.audited(), graded.due()));
    }
    return SamplingFrame.of(candidates);
  }
}
