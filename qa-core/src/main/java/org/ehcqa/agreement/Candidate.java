package org.ehcqa.agreement;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A measure that may be computed.
 *
 * @param ratings what it is computed from
 * @param how in words, without the interval
 * @param benchmarked whether the words of Landis and Koch apply to it
 * @param obstacle why it cannot be computed; empty when it can
 */
record Candidate(
    String name,
    String label,
    Ratings ratings,
    Coefficient coefficient,
    String how,
    boolean benchmarked,
    String obstacle) {

  private static final String NO_VARIETY = "the grades vary too little to compute it";

  boolean isOpen() {
    return obstacle.isEmpty();
  }

  Measure refused() {
    return new Measure(name, label, n(), Optional.empty(), how, obstacle);
  }

  Measure measured(Resampled resampled) {
    double[] sums = coefficient.sums(ratings);
    double value = coefficient.value(sums);
    if (!Double.isFinite(value)) {
      return new Measure(name, label, n(), Optional.empty(), how, NO_VARIETY);
    }
    Optional<Analytic> analytic = coefficient.analytic(sums);
    Optional<Interval> interval = resampled.interval();
    OptionalDouble error =
        analytic.map(Analytic::error).filter(OptionalDouble::isPresent).orElse(resampled.error());
    Optional<Benchmark> benchmark =
        benchmarked && error.isPresent()
            ? Optional.of(Benchmark.of(value, error.getAsDouble()))
            : Optional.empty();
    String method = how(sums) + "; " + Bootstrap.method(ratings);
    return new Measure(
        name,
        label,
        n(),
        Optional.of(new Estimate(value, interval, analytic, benchmark, largest(sums))),
        method,
        interval.isPresent() ? "" : noInterval(resampled));
  }

  private int n() {
    return coefficient.n();
  }

  private String how(double[] sums) {
    if (coefficient instanceof CohenKappa kappa && kappa.pairs() > 1) {
      return "%s; mean of %d of %d pairs of raters (Light 1971)"
          .formatted(how, kappa.computable(sums), kappa.pairs());
    }
    return how;
  }

  private OptionalDouble largest(double[] sums) {
    return coefficient instanceof CohenKappa kappa && name.equals("cohen-kappa")
        ? OptionalDouble.of(kappa.largest(sums))
        : OptionalDouble.empty();
  }

  private String noInterval(Resampled resampled) {
    if (ratings.clusters() < 2) {
      return "no interval: one item shows nothing of how items differ";
    }
    return resampled.isFlat()
        ? "no interval: all resamples are alike; if no item of %d shows a fault, up to %.0f%% may still"
                .formatted(ratings.clusters(), Math.min(100, 300.0 / ratings.clusters()))
            + " have it"
        : "no interval: fewer than half of the resamples vary enough";
  }
}
