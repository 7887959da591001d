package org.ehcqa.agreement;

import java.util.Locale;

/** What Krippendorff's alpha takes for the distance of two grades (2011, section C). */
enum AlphaMetric {
  /** Different is different. */
  NOMINAL {
    @Override
    double squared(int a, int b, double[] below, Categories categories) {
      return a == b ? 0 : 1;
    }
  },
  /** How many grades were given between the two. */
  ORDINAL {
    @Override
    double squared(int a, int b, double[] below, Categories categories) {
      double ends = below[a + 1] - below[a] + below[b + 1] - below[b];
      double between = below[Math.max(a, b) + 1] - below[Math.min(a, b)] - ends / 2;
      return a == b ? 0 : between * between;
    }
  },
  /** The difference of the numbers. */
  INTERVAL {
    @Override
    double squared(int a, int b, double[] below, Categories categories) {
      double difference = categories.value(a) - categories.value(b);
      return difference * difference;
    }
  },
  /** The difference in proportion to the sum, which takes 0 for nothing. */
  RATIO {
    @Override
    double squared(int a, int b, double[] below, Categories categories) {
      double difference = categories.value(a) - categories.value(b);
      double sum = categories.value(a) + categories.value(b);
      return difference == 0 ? 0 : difference * difference / (sum * sum);
    }
  };

  /**
   * The square of the distance.
   *
   * @param below for each category, how often lower ones were paired
   */
  abstract double squared(int a, int b, double[] below, Categories categories);

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
