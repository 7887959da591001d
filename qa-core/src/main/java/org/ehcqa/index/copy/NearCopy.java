package org.ehcqa.index.copy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A passage that two plans of different children share.
 *
 * @param one that of the plan that was issued first, or whose id comes first where that is not
 *     known
 * @param other the same in the other plan
 * @param similarity the share of shingles of three words that both have, names, pronouns and the
 *     texts of very many plans aside: a proportion 0.5 to 1
 * @param words how many words the shorter side has
 * @param oneIssued when the first plan was issued
 * @param otherIssued when the other plan was issued
 * @param foreignInOne names of the other plan's child that stand in the passage of the first
 * @param foreignInOther names of the first plan's child that stand in the passage of the other
 */
public record NearCopy(
    CopiedPassage one,
    CopiedPassage other,
    double similarity,
    int words,
    Optional<LocalDate> oneIssued,
    Optional<LocalDate> otherIssued,
    List<String> foreignInOne,
    List<String> foreignInOther) {

  /** By the plans' ids, then by place: the order of every report. */
  public static final Comparator<NearCopy> BY_PLACE =
      Comparator.comparing((NearCopy copy) -> copy.one().plan())
          .thenComparing(copy -> copy.other().plan())
          .thenComparing(copy -> copy.one().section())
          .thenComparingInt(copy -> copy.one().start())
          .thenComparing(copy -> copy.other().section())
          .thenComparingInt(copy -> copy.other().start());

  public NearCopy {
    foreignInOne = List.copyOf(foreignInOne);
    foreignInOther = List.copyOf(foreignInOther);
  }

  /** Whether one of the two sides is of this plan. */
  public boolean isOf(String plan) {
    return one.plan().equals(plan) || other.plan().equals(plan);
  }

  /** Omits names. */
  @Override
  public String toString() {
    return "NearCopy[%s, %s]".formatted(one, other);
  }
}
