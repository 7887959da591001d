package org.ehcqa.sample.estimate;

import java.util.Optional;
import org.ehcqa.sample.size.Interval;

/**
 * The estimated share of all plans that have something.
 *
 * @param audited plans of the sample that the question could be asked of
 * @param found plans of them that have it
 * @param total plans of all that have it, by Horvitz and Thompson's estimator, which has no bias
 * @param share the weighted proportion, by Hájek's estimator; empty when nothing was audited
 * @param interval where the share of all plans lies
 */
public record ShareEstimate(
    int audited, int found, double total, Optional<Double> share, Optional<Interval> interval) {}
