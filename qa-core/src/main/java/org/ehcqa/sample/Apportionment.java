package org.ehcqa.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares out whole places by weight: by largest remainder, with a least and a most for each share.
 * Equal remainders go to the earlier share.
 */
final class Apportionment {

  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private final List<Share> shares;
  private final BigDecimal[] quotas;
  private final boolean[] fixed;

  private Apportionment(List<Share> shares) {
    this.shares = shares;
    this.quotas = new BigDecimal[shares.size()];
    this.fixed = new boolean[shares.size()];
  }

  /**
   * Whole places for each share, which add up.
   *
   * @param places no fewer than the shares' least together, no more than their most
   */
  static List<Integer> of(int places, List<Share> shares) {
    Apportionment apportionment = new Apportionment(shares);
    boolean more = true;
    while (more) {
      more = apportionment.fixOutliers(apportionment.setQuotas(places));
    }
    return apportionment.byLargestRemainder(places);
  }

  /** The exact quotas of the shares not yet fixed. */
  private BigDecimal setQuotas(int places) {
    BigDecimal left = BigDecimal.valueOf(places);
    BigDecimal weights = BigDecimal.ZERO;
    BigDecimal counts = BigDecimal.ZERO;
    for (int i = 0; i < quotas.length; i++) {
      if (fixed[i]) {
        left = left.subtract(quotas[i]);
      } else {
        weights = weights.add(shares.get(i).weight());
        counts = counts.add(BigDecimal.valueOf(shares.get(i).most()));
      }
    }
    BigDecimal excess = BigDecimal.ZERO;
    for (int i = 0; i < quotas.length; i++) {
      if (!fixed[i]) {
        Share share = shares.get(i);
        // Where no weight is left, the number of plans is all there is to go by.
        quotas[i] =
            weights.signum() > 0
                ? left.multiply(share.weight()).divide(weights, DIGITS)
                : left.multiply(BigDecimal.valueOf(share.most())).divide(counts, DIGITS);
        excess = excess.add(share.clamped(quotas[i]).subtract(quotas[i]));
      }
    }
    return excess;
  }

  // Fixing the side that weighs more first never has to be taken back (as in CSS flexible boxes).
  private boolean fixOutliers(BigDecimal excess) {
    boolean any = false;
    for (int i = 0; i < quotas.length; i++) {
      BigDecimal clamped = shares.get(i).clamped(quotas[i]);
      int side = clamped.compareTo(quotas[i]);
      if (!fixed[i] && side != 0 && (excess.signum() == 0 || side == excess.signum())) {
        quotas[i] = clamped;
        fixed[i] = true;
        any = true;
      }
    }
    return any;
  }

  private List<Integer> byLargestRemainder(int places) {
    List<Integer> whole = new ArrayList<>();
    for (BigDecimal quota : quotas) {
      whole.add(quota.setScale(0, RoundingMode.FLOOR).intValueExact());
    }
    int left = places - whole.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, quotas.length)
        .boxed()
        .filter(i -> whole.get(i) < shares.get(i).most())
        .sorted(
            Comparator.comparing(
                (Integer i) -> BigDecimal.valueOf(whole.get(i)).subtract(quotas[i])))
        .limit(left)
        .forEach(i -> whole.set(i, whole.get(i) + 1));
    return List.copyOf(whole);
  }

  /**
   * One share.
   *
   * @param weight not negative
   * @param least no more than {@code most}
   */
  record Share(BigDecimal weight, int least, int most) {

    BigDecimal clamped(BigDecimal quota) {
      return quota.max(BigDecimal.valueOf(least)).min(BigDecimal.valueOf(most));
    }
  }
}
