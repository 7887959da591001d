package org.ehcqa.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How much the proposed scores of plans differ, in exact decimal arithmetic. */
final class Spread {

  private static final int PLACES = 4;
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private Spread() {}

  /** The score of a plan with four decimals. */
  static Optional<BigDecimal> score(Candidate candidate) {
    return candidate
        .proposal()
        .filter(proposal -> proposal.grade().isGrade())
        .map(proposal -> proposal.score().setScale(PLACES, RoundingMode.HALF_EVEN));
  }

  /** The standard deviation of the scores, n - 1 below; 0 with fewer than two. */
  static BigDecimal of(List<Candidate> candidates) {
    List<BigDecimal> scores = candidates.stream().flatMap(c -> score(c).stream()).toList();
    if (scores.size() < 2) {
      return BigDecimal.ZERO;
    }
    BigDecimal count = BigDecimal.valueOf(scores.size());
    BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal squares =
        scores.stream().map(s -> s.multiply(s)).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal apart = count.multiply(squares).subtract(sum.multiply(sum));
    BigDecimal below = count.multiply(count.subtract(BigDecimal.ONE));
    return apart.divide(below, DIGITS).sqrt(DIGITS);
  }
}
