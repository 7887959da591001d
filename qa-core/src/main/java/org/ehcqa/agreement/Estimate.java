package org.ehcqa.agreement;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The value of a measure and how sure it is.
 *
 * @param interval by the bootstrap; empty where resamples cannot show it
 * @param analytic by a published formula; empty where none is offered
 * @param benchmark the word it can carry; empty for shares, correlations and unknown errors
 * @param largest the largest value that the raters' own shares of the grades allow; Cohen's kappa
 *     of two raters only
 */
public record Estimate(
    double value,
    Optional<Interval> interval,
    Optional<Analytic> analytic,
    Optional<Benchmark> benchmark,
    OptionalDouble largest) {}
