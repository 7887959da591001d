package org.ehcqa.index;

import java.util.Comparator;
import org.ehcqa.index.copy.NearCopy;
import org.ehcqa.template.Grade;

/**
 * A passage that two plans share in sections of different grades.
 *
 * @param one proposed grade of the section on the first side
 * @param other proposed grade of the section on the other side
 */
public record UnevenPair(NearCopy copy, Grade one, Grade other) {

  /** By similarity, the greatest first, then by place. */
  public static final Comparator<UnevenPair> MOST_ALIKE =
      Comparator.comparingDouble((UnevenPair pair) -> -pair.copy().similarity())
          .thenComparing(UnevenPair::copy, NearCopy.BY_PLACE);
}
