package org.ehcqa.grade;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ehcqa.plan.Passage;
import org.ehcqa.result.Finding;

/**
 * How much of what an area's criteria ask was found.
 *
 * <p>A statement counts once: it is sound when it stands under every criterion that was asked of
 * statements, because a family cannot use provision that is counted but conditional. The share of
 * sound statements weighs as much as those criteria together; criteria asked of the whole weigh for
 * themselves.
 *
 * @param value a proportion 0 to 1
 * @param statements how many statements were considered
 * @param sound how many of them stand under every criterion
 */
record AreaScore(double value, int statements, int sound) {

  static AreaScore of(List<Answer> given) {
    Set<Passage> statements = new LinkedHashSet<>();
    double weights = 0;
    double statementWeights = 0;
    double points = 0;
    for (Answer answer : given) {
      double weight = answer.criterion().weight();
      weights += weight;
      if (answer.assessment().considered().isEmpty()) {
        points += weight * answer.points();
      } else {
        statements.addAll(answer.assessment().considered());
        statementWeights += weight;
      }
    }
    int sound = (int) statements.stream().filter(passage -> stands(passage, given)).count();
    if (!statements.isEmpty()) {
      points += statementWeights * sound / statements.size();
    }
    return new AreaScore(weights == 0 ? 0 : points / weights, statements.size(), sound);
  }

  private static boolean stands(Passage passage, List<Answer> given) {
    return given.stream()
        .flatMap(answer -> answer.assessment().findings().stream())
        .noneMatch(finding -> finding.severity().weakens() && touches(finding, passage));
  }

  private static boolean touches(Finding finding, Passage passage) {
    return finding.section() == passage.section()
        && finding.start() < passage.end()
        && finding.end() > passage.start();
  }
}
